package agraw.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.model.AskingState;
import agraw.model.Followup;
import agraw.model.Paragraph;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Utterance;
import agraw.workbench.Noting;
import agraw.workbench.SessionGuide;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rapporteur does while others speak, with keys. */
class SessionJourneyTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Locale.ENGLISH);
        bench.open();
    }

    @AfterEach
    void close() {
        try {
            assertThat(bench.told).isEmpty();
        } finally {
            bench.close();
        }
    }

    @SuppressWarnings("unchecked") // the one list of lines
    private ListView<LineRow> list() {
        return bench.find("#session-lines", ListView.class);
    }

    @Test
    void linesAreNotedWithTheirSpeakerAndTagsWithoutAMouse() {
        bench.note("1: We were never asked. #3.08 -");
        bench.note("“Nobody came back” !d");
        bench.note("AK: On a payé la pompe.");
        assertThat(bench.lines())
                .extracting(Paragraph::content, Paragraph::speaker)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("We were never asked.", "Mayor"),
                        org.assertj.core.api.Assertions.tuple("Nobody came back", "Mayor"),
                        org.assertj.core.api.Assertions.tuple(
                                "On a payé la pompe.", "Treasurer of the migrants’ association"));
        assertThat(bench.lines().get(1).utterance()).isEqualTo(Utterance.QUOTE);
        assertThat(bench.lines().get(1).followup()).isEqualTo(Followup.DECISION);
        assertThat(bench.material().text().tags()).extracting(Tag::stance).containsExactly(Stance.CHALLENGES);
        assertThat(list().getItems()).hasSize(3);
        assertThat(bench.entry().getText()).isEmpty();
        assertThat(bench.material().session().begins())
                .as("who types has begun")
                .isNotNull();
    }

    @Test
    void altAndADigitSaysWhoSpeaksAndAltHoldsAMoment() {
        bench.press(bench.entry(), KeyCode.DIGIT1, false, true);
        bench.press(bench.entry(), KeyCode.M, false, true);
        bench.note("Next");
        assertThat(bench.lines()).extracting(Paragraph::content).containsExactly(Noting.HELD, "Next");
        assertThat(bench.lines()).extracting(Paragraph::speaker).containsOnly("Mayor");
        Fx.run(() -> list().getSelectionModel().select(0));
        bench.press(list(), KeyCode.F2);
        bench.note("What was said then");
        assertThat(bench.lines()).extracting(Paragraph::content).containsExactly("What was said then", "Next");
    }

    @Test
    void whatIsBeingTypedIsKeptWhenTheScreenIsLeftAndGoesWithEscape() {
        bench.type("1: We dug #3.08");
        Fx.run(bench.screen::leave);
        bench.settle();
        assertThat(bench.lines()).extracting(Paragraph::content).containsExactly("1: We dug #3.08");
        assertThat(list().getItems()).as("it stands where it is typed").isEmpty();
        bench.press(bench.entry(), KeyCode.ESCAPE);
        assertThat(bench.lines()).isEmpty();
    }

    @Test
    void chosenLinesGetAnotherSpeakerAndOrder() {
        bench.note("One");
        bench.note("Two");
        bench.press(bench.entry(), KeyCode.UP, true, false);
        bench.press(list(), KeyCode.DIGIT1);
        assertThat(bench.lines()).extracting(Paragraph::speaker).containsExactly(null, "Mayor");
        bench.press(list(), KeyCode.DELETE);
        assertThat(bench.lines()).extracting(Paragraph::content).containsExactly("One");
        bench.workbench.undo();
        bench.settle();
        assertThat(list().getItems()).extracting(row -> row.line().content()).containsExactly("One", "Two");
    }

    @Test
    void linesAnswerTheQuestionThatIsAsked() {
        SessionGuide guide = SessionGuide.of(bench.workbench);
        guide.addQuestion(bench.session.id(), "Who keeps the pump?");
        bench.settle();
        bench.press(bench.entry(), KeyCode.PAGE_DOWN, false, true);
        bench.note("1: The women’s group.");
        assertThat(bench.material().guide().getFirst().state()).isEqualTo(AskingState.ASKED);
        assertThat(bench.lines().getFirst().answers())
                .isEqualTo(bench.material().guide().getFirst().id());
    }

    @Test
    void aLineOfTagsAloneTagsTheLineBefore() {
        bench.note("We were never asked.");
        bench.note("#3.08 - #12");
        assertThat(bench.lines()).extracting(Paragraph::content).containsExactly("We were never asked.", "#12");
        bench.note("#3.08 -");
        assertThat(bench.material().text().tags()).hasSize(2);
    }

    @Test
    void aSessionIsOpenedFromNothing() {
        Fx.run(() -> ((Button) bench.root().lookup(".session-header .button")).fire());
        bench.settle();
        TextField title = bench.find("#session-title", TextField.class);
        Fx.run(() -> title.setText("Women’s group"));
        Fx.run(() -> bench.find("#session-create", Button.class).fire());
        bench.settle();
        assertThat(bench.gone).last().isInstanceOf(Destination.Session.class);
        assertThat(bench.sessions().all()).hasSize(2);
        bench.note("Alone");
        assertThat(list().getItems()).hasSize(1);
    }

    @Test
    void theRoomSeesTheLastLinesInLargeType() {
        bench.note("1: We were never asked.");
        bench.press(bench.entry(), KeyCode.F11);
        assertThat(Fx.call(() -> bench.root().lookupAll(".projected-line").stream()
                        .map(node -> ((FlowText) node).getText())
                        .toList()))
                .isEqualTo(List.of("We were never asked."));
        bench.press(bench.root(), KeyCode.ESCAPE);
        assertThat(Fx.call(() -> bench.root().lookup(".projection").isVisible()))
                .isFalse();
    }
}
