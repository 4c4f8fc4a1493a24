package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class ChildrenProperties {
    private static final List<Node> NODES =
            IntStream.range(0, 8).<Node>mapToObj(_ -> new Group()).toList();

    @Property
    void theChildrenBecomeWhatIsWantedAndTheFocusedOneIsNeverTakenOut(
            @ForAll @Size(max = 8) @UniqueElements List<@IntRange(max = 7) Integer> before,
            @ForAll @Size(max = 8) @UniqueElements List<@IntRange(max = 7) Integer> after,
            @ForAll @IntRange(max = 7) int focused) {
        ObservableList<Node> children = FXCollections.observableArrayList(nodes(before));
        Node typedIn = NODES.get(focused);
        boolean stays = before.contains(focused) && after.contains(focused);
        children.addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                if (stays) {
                    assertThat(change.getRemoved()).noneMatch(node -> Objects.equals(node, typedIn));
                }
            }
        });
        Children.become(children, nodes(after), typedIn::equals);
        assertThat(children).isEqualTo(nodes(after));
    }

    private static List<Node> nodes(List<Integer> numbers) {
        return numbers.stream().map(NODES::get).toList();
    }
}
