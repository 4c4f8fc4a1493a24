package agraw.desktop.memo;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Screen;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.WordsArea;
import agraw.desktop.kit.Work;
import agraw.desktop.quotes.QuotesScreen;
import agraw.model.Stance;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Memos;
import agraw.workbench.TextFixture;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rapporteur does with memos and key quotes, and the screens in their guises. */
class MemoJourneyTest {
    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<Destination> gone = new CopyOnWriteArrayList<>();
    private final ChosenFiles files = new ChosenFiles();
    private final Work work = Work.forWindow(told::add);

    @SuppressWarnings("NullAway.Init") // opened by each test
    private TextFixture fixture;

    @SuppressWarnings("NullAway.Init")
    private Screen<?> screen;

    private Runnable opening = () -> {};

    private void open(Locale language, Function<Desk, Screen<?>> make) {
        fixture = new TextFixture(folder);
        Workbench workbench = new Workbench(fixture.store, "Amina");
        UUID first = tag("creusé un puits, et le village l’entretient", "P3.08");
        UUID second = tag("تولّي البلدية هذا الدور على استقطاب ممولين", "P1.02");
        fixture.tagging().setStarred(first, true);
        fixture.tagging().setStarred(second, true);
        fixture.tagging().setStance(second, Stance.CHALLENGES);
        fixture.tagging().setMemo(second, "من قرر ذلك؟ نسأل البلدية غدًا.");
        Memos memos = Memos.of(workbench, "en");
        memos.write(
                memos.begin(memos.about(fixture.caseStudy.id())),
                "Second visit",
                "Go back in spring, when the river is low.");
        memos.write(memos.begin(Optional.empty()), "", "Les deux groupes parlent du même puits.");
        Messages messages = Messages.in(language);
        Desk desk =
                new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), files, gone::add, told::add);
        screen = Fx.call(() -> make.apply(desk));
        workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), 964, 620);
    }

    private void openMemos(Locale language, Destination.Memos destination) {
        open(language, desk -> {
            MemoScreen made = new MemoScreen(desk);
            opening = () -> made.open(destination);
            return made;
        });
        Fx.run(() -> opening.run());
        settle();
    }

    private void openQuotes(Locale language) {
        open(language, desk -> {
            QuotesScreen made = new QuotesScreen(desk);
            opening = () -> made.open(new Destination.Quotes());
            return made;
        });
        Fx.run(() -> opening.run());
        settle();
    }

    private UUID tag(String words, String code) {
        return fixture.coding()
                .tag(fixture.material(), fixture.passage(words), fixture.code(code), null, null)
                .id();
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    private void settle() {
        Fx.settle(work);
        Fx.layout(root());
    }

    @AfterEach
    void close() {
        Fx.run(() -> screen.leave());
        settle(); // what is on its way arrives while there is a window
        Fx.hide(root());
        work.close();
        fixture.close();
        assertThat(told).isEmpty();
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(Objects.requireNonNull(root().lookup(selector), selector)));
    }

    private void fire(String id) {
        Button button = find("#" + id, Button.class);
        Fx.run(button::fire);
        settle();
    }

    @Test
    void aMemoIsBegunAboutWhatLayBeforeThePersonAndWrittenAsItIsTyped() {
        openMemos(Locale.ENGLISH, new Destination.Memos(null, Destination.Memos.WORKBOOK));
        TextField title = find("#memo-title", TextField.class);
        WordsArea words = find(".memo-editor .words-area", WordsArea.class);
        Fx.run(() -> {
            title.setText("Recording");
            words.textProperty().set("نسخة عند الأمين");
            words.settle();
        });
        settle();
        Memos memos = new Memos(fixture.store, "Amina", "en");
        assertThat(memos.all()).hasSize(4).first().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Recording");
            assertThat(line.content()).isEqualTo("نسخة عند الأمين");
            assertThat(line.about()).isEmpty();
        });
        picture("memo-light", Theme.LIGHT);
        picture("memo-dark", Theme.DARK);
    }

    @Test
    void memosAreFoundByTheirWordsAndLeadToWhatTheyAreAbout() {
        openMemos(Locale.FRENCH, new Destination.Memos(null, null));
        TextField filter = find(".memo-list .text-field", TextField.class);
        Fx.run(() -> filter.setText("melgue"));
        settle();
        ListView<?> list = find(".memo-list .list-view", ListView.class);
        assertThat(list.getItems()).hasSize(1);
        Fx.run(() -> list.getSelectionModel().selectFirst());
        settle();
        picture("memo-fr", Theme.LIGHT);
        Fx.run(() -> root().lookupAll(".memo-editor .button").stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(gone).containsExactly(new Destination.CaseStudy(fixture.caseStudy.id()));
    }

    @Test
    void quotesHangInColumnsAndAreTakenOff() throws IOException {
        openQuotes(Locale.ENGLISH);
        picture("quotes-light", Theme.LIGHT);
        picture("quotes-dark", Theme.DARK);
        assertThat(Fx.call(() -> root().lookupAll(".quote-card"))).hasSize(2);
        files.saved = Optional.of(folder.resolve("q.csv"));
        fire("quotes-export");
        assertThat(Files.readString(folder.resolve("q.csv")))
                .contains("creusé un puits")
                .contains("P1.02");
        Fx.run(() -> root().lookupAll(".quote-card .button").stream()
                .map(Button.class::cast)
                .skip(2)
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
        assertThat(Fx.call(() -> root().lookupAll(".quote-card"))).hasSize(1);
    }

    @Test
    void mirrored() {
        openQuotes(Messages.MIRRORED);
        picture("quotes-mirrored", Theme.LIGHT);
    }

    private void picture(String name, Theme theme) {
        boolean drawn = Fx.call(() -> {
            Scene scene = root().getScene();
            theme.apply();
            theme.apply(scene);
            root().applyCss();
            root().layout();
            Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve(name + ".png"));
            return true;
        });
        assertThat(drawn).isTrue();
    }
}
