package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.model.Text;
import agraw.words.Languages;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Saying;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The texts of the case; each leads to where it is read. */
final class TextsPane extends BorderPane {
    private final CaseController controller;
    private final Desk desk;
    private final SideList list = new SideList();
    private @Nullable List<Text> shown;

    TextsPane(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        setCenter(list);
    }

    void show(Sheet sheet) {
        List<Text> texts = sheet.material().texts();
        if (!texts.equals(shown)) {
            shown = texts;
            list.show(
                    texts.isEmpty()
                            ? List.of(new FlowText(desk.say("casestudy.texts.none"), "muted", "side-empty"))
                            : texts.stream().map(this::row).toList());
        }
    }

    private Node row(Text text) {
        String kind = desk.say(
                "casestudy.texts.kind",
                Saying.constant(desk.messages(), text.kind()),
                Languages.name(text.language(), desk.messages().locale()));
        return new RowButton(
                text.title() + ", " + kind,
                () -> controller.go(new Destination.Text(text.id(), null)),
                new FlowText(text.title(), "row-title"),
                new FlowText(kind, "muted", "meta"));
    }
}
