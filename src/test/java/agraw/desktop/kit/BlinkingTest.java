package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.Test;

/** What is closed is let go of: a caret that blinked on would hold its whole screen. */
class BlinkingTest {
    private static final int WINDOWS = 4;

    @Test
    void textsOfClosedWindowsAreLetGoOf() {
        assertThat(alive(WordsArea::new)).isLessThanOrEqualTo(1);
        assertThat(alive(PassageArea::new)).isLessThanOrEqualTo(1);
    }

    /** JavaFX itself keeps the cell that it laid out last, and so one window. */
    private static long alive(Supplier<Parent> made) {
        List<WeakReference<Parent>> closed = new ArrayList<>();
        for (int window = 0; window < WINDOWS; window++) {
            closed.add(closed(made));
        }
        for (int round = 0; round < 10; round++) {
            System.gc();
            Fx.run(() -> {});
        }
        return closed.stream().filter(one -> one.get() != null).count();
    }

    private static WeakReference<Parent> closed(Supplier<Parent> made) {
        Parent area = Fx.call(made::get);
        Fx.show(area, 300, 200);
        Fx.run(area::requestFocus);
        Fx.layout(area);
        Fx.hide(area);
        return new WeakReference<>(area);
    }

    @Test
    void theCaretBlinksWithTheFocusAlone() {
        RichTextArea area = Fx.call(RichTextArea::new);
        Fx.run(() -> Blinking.whileFocused(area));
        assertThat(Fx.call(area::getCaretBlinkPeriod)).isEqualTo(Duration.ZERO);
        Fx.show(area, 300, 200);
        Fx.run(area::requestFocus);
        assertThat(Fx.call(area::getCaretBlinkPeriod).greaterThan(Duration.ZERO))
                .isTrue();
        Fx.hide(area);
        assertThat(Fx.call(area::getCaretBlinkPeriod)).isEqualTo(Duration.ZERO);
    }
}
