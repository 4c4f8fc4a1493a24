package agraw.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agraw.desktop.kit.Frames;
import agraw.desktop.kit.Fx;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFlowTest {
    @TempDir
    Path folder;

    private SideWindow side;
    private GridList lines;

    @BeforeEach
    void open() throws IOException {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina")
                .importFiles(
                        List.of(Path.of("case-studies", "MR-MEL.json"), Path.of("case-studies", "MA-ELEC.json")),
                        (_, _) -> {},
                        () -> false);
        side = new SideWindow(store);
        lines = side.lines();
    }

    @AfterEach
    void close() {
        side.close();
    }

    private void wheel(double pixels) {
        Fx.run(() -> Frames.wheel(lines, pixels));
        Fx.layout(lines);
    }

    private LinePane seen(int line) {
        return Objects.requireNonNull(lines.seen(line), "line " + line + " is not in view");
    }

    private ScrollBar bar() {
        return (ScrollBar) lines.lookup(".scroll-bar");
    }

    @Test
    void theWheelEndsWhereTheLinesEnd() {
        wheel(300);
        assertThat(seen(0).getLayoutY()).as("nothing is above the first").isZero();
        int notches = 0;
        while (bar().getValue() < bar().getMax() - 1 && notches++ < 500) {
            wheel(-120);
        }
        wheel(-300);
        LinePane last = seen(lines.lines().size() - 1);
        assertThat(last.getLayoutY() + last.getHeight()).isCloseTo(lines.getHeight(), within(1.0));
        assertThat(lines.seen(0)).as("no longer in view").isNull();
        while (notches-- > 0) {
            wheel(120);
        }
        wheel(300);
        assertThat(seen(0).getLayoutY()).isZero();
    }

    @Test
    void linesFollowEachOtherWithoutGapsWhereverTheBarIsDragged() {
        for (double part : new double[] {0.3, 0.9, 1, 0.6, 0}) {
            Fx.run(() -> bar().setValue(part * bar().getMax()));
            Fx.layout(lines);
            double bottom = 0;
            boolean begun = false;
            for (int at = 0; at < lines.lines().size(); at++) {
                LinePane pane = lines.seen(at);
                if (pane != null) {
                    assertThat(pane.getLayoutY())
                            .isCloseTo(begun ? bottom : Math.min(0, pane.getLayoutY()), within(0.5));
                    begun = true;
                    bottom = pane.getLayoutY() + pane.getHeight();
                }
            }
            assertThat(bottom).as("the view is full").isGreaterThanOrEqualTo(lines.getHeight() - 1);
        }
    }

    @Test
    void aLineThatWasMadeIsTheSameWhenItComesIntoViewAgain() {
        LinePane first = seen(0);
        Fx.run(() -> bar().setValue(bar().getMax() / 2));
        Fx.layout(lines);
        assertThat(lines.seen(0)).isNull();
        Fx.run(() -> bar().setValue(0));
        Fx.layout(lines);
        assertThat(seen(0)).isSameAs(first);
    }
}
