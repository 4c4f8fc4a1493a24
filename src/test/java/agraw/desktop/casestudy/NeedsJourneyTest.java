package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.WordsArea;
import agraw.model.Match;
import agraw.model.Strength;
import agraw.workbench.Matching;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A need and a capacity are chosen and matched, with keys and with the mouse. */
class NeedsJourneyTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC");
        Fx.show(bench.root(), 966, 620);
        bench.capacity("MA-ELEC", "Dues of the migrants");
        bench.capacity("MA-ELEC", "Two trained electricians");
        bench.openNeeds("MA-ELEC");
    }

    @AfterEach
    void close() {
        Fx.hide(bench.root());
        try {
            assertThat(bench.told).isEmpty();
        } finally {
            bench.close();
        }
    }

    @Test
    void keysChooseANeedAndACapacityAndSayHowWellTheyMeet() {
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        type("1");
        assertThat(match(1, 1)).extracting(Match::strength).isEqualTo(Strength.STRONG);
        type("w");
        assertThat(match(1, 1)).extracting(Match::strength).isEqualTo(Strength.WEAK);
        type("٢");
        assertThat(match(1, 1))
                .as("digits of any script")
                .extracting(Match::strength)
                .isEqualTo(Strength.PARTIAL);
        press(KeyCode.DELETE);
        assertThat(bench.needs("MA-ELEC").matches()).isEmpty();
        Fx.run(() -> bench.workbench.undo());
        bench.settle();
        assertThat(find("#match-partial", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void theButtonsMatchTooAndPressedAgainTheyTakeItBack() {
        ToggleButton strong = find("#match-strong", ToggleButton.class);
        Fx.run(strong::fire);
        bench.settle();
        assertThat(match(0, 0)).extracting(Match::strength).isEqualTo(Strength.STRONG);
        Fx.run(strong::fire);
        bench.settle();
        assertThat(bench.needs("MA-ELEC").matches()).isEmpty();
    }

    @Test
    void aReasonIsWrittenAndDigitsInItScoreNothing() {
        type("2");
        WordsArea reason = find("#match-reason", WordsArea.class);
        Fx.run(() -> {
            reason.requestFocus();
            reason.textProperty().set("As long as 3 dues are paid");
        });
        type("3");
        Fx.run(() -> bench.screen.leave());
        bench.settle();
        assertThat(match(0, 0)).satisfies(match -> {
            assertThat(match.reason()).endsWith("As long as 3 dues are paid");
            assertThat(match.strength()).isEqualTo(Strength.PARTIAL);
        });
    }

    @Test
    void aCapacityIsWrittenDownWhereItIsMissed() {
        TextField words =
                Fx.call(() -> (TextField) bench.root().lookup("#capacities").lookup(".text-field"));
        Fx.run(() -> {
            words.setText("A workshop for poles");
            Event.fireEvent(
                    words, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        bench.settle();
        assertThat(bench.needs("MA-ELEC").capacities())
                .extracting(capacity -> capacity.fact().value())
                .endsWith("A workshop for poles");
        assertThat(Fx.call(() -> bench.root().lookup("#capacities").lookupAll(".pick-row")))
                .hasSize(3);
    }

    @Test
    void whatAnotherPersonSaysStandsBeside() {
        type("1");
        new Matching(bench.workbench.store(), "Idir")
                .match(
                        bench.needs("MA-ELEC").needs().getFirst().fact().id(),
                        bench.needs("MA-ELEC").capacities().getFirst().fact().id(),
                        Strength.WEAK);
        bench.settle();
        assertThat(Fx.call(() -> bench.root().lookupAll(".match-cell.disputed")))
                .hasSize(1);
        assertThat(bench.needs("MA-ELEC").matches()).hasSize(2);
    }

    @Test
    void theButtonInTheHeaderLeadsToTheFormAndBack() {
        ToggleButton matching = find("#matching", ToggleButton.class);
        assertThat(Fx.call(matching::isSelected)).isTrue();
        Fx.run(matching::fire);
        assertThat(bench.gone)
                .last()
                .isEqualTo(new Destination.CaseStudy(bench.caseStudy("MA-ELEC").id(), null, false));
        Fx.run(() -> bench.screen.open((Destination.CaseStudy) bench.gone.getLast()));
        bench.settle();
        assertThat(Fx.call(matching::isSelected)).isFalse();
        assertThat(Optional.ofNullable(Fx.call(() -> bench.root().lookup("#match-grid"))))
                .isEmpty();
    }

    private Match match(int need, int capacity) {
        var now = bench.needs("MA-ELEC");
        return now.of(
                        now.needs().get(need).fact(),
                        now.capacities().get(capacity).fact())
                .getFirst();
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(bench.root().lookup(selector)));
    }

    private void press(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void type(String character) {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Where the keys are now. */
    private void fire(KeyEvent event) {
        Fx.run(() -> Event.fireEvent(bench.root().getScene().getFocusOwner(), event));
        bench.settle();
    }
}
