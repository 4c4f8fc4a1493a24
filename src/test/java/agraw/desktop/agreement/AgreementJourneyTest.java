package agraw.desktop.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.WordsArea;
import agraw.desktop.kit.Work;
import agraw.model.Settlement;
import agraw.model.Verdict;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Coding;
import agraw.workbench.TextFixture;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through where two coders differ, and draws the screen in its guises. */
class AgreementJourneyTest {
    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<Destination> gone = new CopyOnWriteArrayList<>();
    private final Work work = Work.forWindow(told::add);

    @SuppressWarnings("NullAway.Init") // opened by each test
    private TextFixture fixture;

    @SuppressWarnings("NullAway.Init")
    private AgreementScreen screen;

    private void open(Locale language) {
        fixture = new TextFixture(folder);
        Workbench workbench = new Workbench(fixture.store, "Amina");
        tag("Amina", "creusé un puits", "P1.01");
        tag("Luc", "un puits", "P1.01");
        tag("Luc", "تولّي البلدية", "P1.02");
        tag("Amina", "le village l’entretient", "P3.08");
        Messages messages = Messages.in(language);
        Desk desk = new Desk(
                workbench, work, messages, NaturalOrder.of(messages.locale()), new NoFiles(), gone::add, told::add);
        screen = Fx.call(() -> new AgreementScreen(desk));
        workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), 964, 620);
        Fx.run(() -> screen.open(new Destination.Agreement()));
        settle();
    }

    private static final class NoFiles implements Desk.Files {
        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }
    }

    private void tag(String coder, String words, String code) {
        new Coding(fixture.store, coder)
                .tag(fixture.material(), fixture.passage(words), fixture.code(code), null, null);
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
        Fx.run(screen::leave);
        Fx.hide(root());
        work.close();
        fixture.close();
        assertThat(told).isEmpty();
    }

    private List<Settlement> settlements() {
        return fixture.store.read(reader -> reader.all(Settlement.class));
    }

    @Test
    void differencesAreSettledOneAfterTheOther() {
        open(Locale.ENGLISH);
        TableView<?> table = Fx.call(() -> (TableView<?>) root().lookup("#agreement-figures"));
        assertThat(table.getItems()).hasSize(4);
        Fx.run(() -> ((ToggleButton) root().lookup("#verdict-applies")).fire());
        settle();
        assertThat(settlements()).extracting(Settlement::verdict).containsExactly(Verdict.APPLIES);
        WordsArea reason = Fx.call(() -> (WordsArea) root().lookup("#agreement-reason"));
        Fx.run(() -> {
            reason.textProperty().set("They keep it up");
            reason.settle();
        });
        settle();
        assertThat(settlements()).extracting(Settlement::reason).containsExactly("They keep it up");
        Fx.run(() -> ((Button) root().lookup("#agreement-next")).fire());
        settle();
        assertThat(reason.getText()).as("of the next difference").isEmpty();
        Fx.run(() -> ((ToggleButton) root().lookup("#verdict-does_not_apply")).fire());
        settle();
        assertThat(settlements()).hasSize(2);
        fixture.store.undo("Amina");
        settle();
        assertThat(settlements()).hasSize(1);
        picture("agreement-light", Theme.LIGHT);
        picture("agreement-dark", Theme.DARK);
    }

    @Test
    void inFrench() {
        open(Locale.FRENCH);
        picture("agreement-fr", Theme.LIGHT);
    }

    @Test
    void mirrored() {
        open(Messages.MIRRORED);
        picture("agreement-mirrored", Theme.LIGHT);
    }

    private void picture(String name, Theme theme) {
        Fx.run(() -> {
            Scene scene = root().getScene();
            theme.apply();
            theme.apply(scene);
            root().applyCss();
            root().layout();
            write(scene, name);
        });
    }

    private static void write(Scene scene, String name) {
        try {
            Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
