package agraw.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.WordsArea;
import agraw.model.Paragraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A discussion in four languages that is typed key by key, much faster than anybody speaks. */
class LiveSessionTest {
    private static final List<String> SAID = List.of(
            "1: We dug the wells ourselves, and the commune gave the land. #3.08 +",
            "AK: « On ne nous a jamais demandé où creuser. »",
            "1: حفرنا بئرين بأموال المهاجرين سنة 1986 #P1.01",
            "AK: La caja del pueblo guarda 12 000 para la bomba. !a");
    private static final int HOUR = 2 * 60 * 60;

    @TempDir
    Path folder;

    @Test
    void noKeyIsLost() {
        note(60);
    }

    /** Two lines a second for an hour; it says how long the screen stood still at most. */
    @Tag("campaign")
    @Test
    void noKeyIsLostInAnHour() {
        note(HOUR);
    }

    private void note(int lines) {
        try (Bench bench = new Bench(folder, Locale.ENGLISH)) {
            bench.open();
            Pulses pulses = Fx.call(Pulses::new);
            Fx.run(pulses::start);
            for (int line = 0; line < lines; line++) {
                String said = SAID.get(line % SAID.size()) + " " + line;
                said.codePoints().forEach(point -> typed(bench.entry(), Character.toString(point)));
                WordsArea entry = bench.entry();
                Fx.run(() -> Event.fireEvent(
                        area(entry),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            }
            bench.settle();
            Fx.run(pulses::stop);
            if (lines >= HOUR) {
                System.out.println(pulses.told());
            }
            assertThat(bench.told).isEmpty();
            List<Paragraph> noted = bench.lines();
            List<String> wanted = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                wanted.add(
                        bench.parsed(SAID.get(line % SAID.size()) + " " + line).content());
            }
            assertThat(noted).extracting(Paragraph::content).containsExactlyElementsOf(wanted);
            assertThat(noted).extracting(Paragraph::said).doesNotContainNull().isSorted();
            assertThat(noted).extracting(Paragraph::speaker).doesNotContainNull();
            assertThat(bench.material().text().tags()).hasSize(lines / 2);
            ListView<?> shown = bench.find("#session-lines", ListView.class);
            assertThat(shown.getItems()).hasSize(lines);
            bench.workbench.undo();
            bench.settle();
            assertThat(shown.getItems()).hasSize(lines - 1);
        }
    }

    private static Node area(WordsArea entry) {
        return Objects.requireNonNull(entry.lookup(".words-text"));
    }

    private static void typed(WordsArea entry, String character) {
        Fx.run(() -> Event.fireEvent(
                area(entry),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** How long frames were apart. */
    private static final class Pulses extends AnimationTimer {
        private final List<Long> gaps = new ArrayList<>();
        private long last;

        @Override
        public void handle(long now) {
            if (last != 0) {
                gaps.add(now - last);
            }
            last = now;
        }

        String told() {
            long[] sorted = gaps.stream().mapToLong(Long::longValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "%d frames; apart: median %.0f ms, 99 of 100 under %.0f ms, at most %.0f ms; over 100 ms: %d",
                    sorted.length,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length * 99 / 100] / 1e6,
                    sorted[sorted.length - 1] / 1e6,
                    Arrays.stream(sorted).filter(gap -> gap > 100_000_000).count());
        }
    }
}
