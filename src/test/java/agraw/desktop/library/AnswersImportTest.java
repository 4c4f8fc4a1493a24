package agraw.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.exchange.xlsform.SomeSheets;
import agraw.model.Attachment;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.FilledBook;
import agraw.workbench.SubmissionPreview.Line;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person brings a file of answers into the library; somebody looks at the pictures. */
class AnswersImportTest {
    private static final double WIDTH = 966;
    private static final double HEIGHT = 620;

    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private FilledBook book;
    private Work work;
    private @Nullable LibraryScreen screen;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        work = Work.forWindow(told::add);
        book = new FilledBook(folder);
        book.template(new SomeSheets()
                .survey("type", "name", "label::English (en)", "label::Français (fr)", "constraint")
                .row("text", "case_code", "Code of the association", "Code de l’association")
                .row("text", "village", "Village")
                .row("integer", "members", "Members", "Membres", ". < 1000")
                .row("select_one legal", "legal", "Legal form", "Forme juridique")
                .choices("list_name", "name", "label::English (en)", "label::Français (fr)")
                .row("legal", "assoc", "Association", "Association")
                .row("legal", "coop", "Cooperative", "Coopérative")
                .settings("form_title", "form_id")
                .row("Visits to associations", "visits")
                .write(folder.resolve("form.xlsx")));
        StringBuilder words = new StringBuilder("start,case_code,village,members,legal,_uuid,colour\n");
        for (int row = 1; row <= 12; row++) {
            words.append("2026-03-01,MA-%02d,%s,%d,%s,u%d,red\n"
                    .formatted(row, row % 3 == 0 ? "تالوين" : "Ouijjane", row * 90, row == 4 ? "church" : "coop", row));
        }
        file = Files.writeString(folder.resolve("visits-2026.csv"), words);
    }

    private LibraryScreen screen() {
        return Objects.requireNonNull(screen);
    }

    private void show(Locale language) {
        Messages messages = Messages.in(language);
        Desk.Files files = new Desk.Files() {
            @Override
            public List<Path> open(String title) {
                return List.of(file);
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.of(folder.resolve("phone"));
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return Optional.empty();
            }
        };
        Desk desk = new Desk(
                book.workbench(), work, messages, NaturalOrder.of(messages.locale()), files, _ -> {}, told::add);
        screen = Fx.call(() -> new LibraryScreen(desk, Memory.ofNothing()));
        Fx.show((Parent) screen().node(), WIDTH, HEIGHT);
        Fx.run(() -> screen().open(new agraw.desktop.kit.Destination.Library()));
    }

    @AfterEach
    void close() {
        // Another window would take what later tests type.
        Fx.run(() -> screen().node().getScene().getWindow().hide());
        work.close();
        book.close();
    }

    private <N extends Node> N node(String id, Class<N> type) {
        return Fx.call(() -> type.cast(screen().node().lookup("#" + id)));
    }

    private void until(BooleanSupplier so) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!Fx.call(so::getAsBoolean)) {
            assertThat(System.nanoTime())
                    .as("It never came to pass; told %s", told)
                    .isLessThan(end);
            Thread.onSpinWait();
        }
        Fx.layout((Parent) screen().node());
    }

    private void choose() {
        Fx.run(node("library-answers", Button.class)::fire);
        until(() ->
                !((Label) screen().node().lookup("#answers-counts")).getText().isEmpty());
    }

    private void picture(String name, Theme theme) {
        Fx.call(() -> {
            Scene scene = screen().node().getScene();
            theme.apply();
            theme.apply(scene);
            Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve(name + ".png"));
            Theme.LIGHT.apply();
            return true;
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFileIsLookedAtTakenAndTakenBack() {
        show(Locale.ENGLISH);
        picture("answers-library", Theme.LIGHT);
        choose();
        assertThat(node("answers-key", ComboBox.class).getValue()).isEqualTo("case_code");
        TableView<Line> table = node("answers-table", TableView.class);
        assertThat(table.getItems()).hasSize(12);
        assertThat(node("answers-counts", Label.class).getText()).startsWith("12 new cases");
        picture("answers-light", Theme.LIGHT);
        picture("answers-dark", Theme.DARK);
        Fx.run(node("answers-take", Button.class)::fire);
        until(() -> !screen().node().lookup("#answers").isVisible());
        assertThat(book.cases()).hasSize(12);
        picture("answers-taken", Theme.LIGHT);
        choose();
        assertThat(node("answers-take", Button.class).isDisabled())
                .as("all is there already")
                .isTrue();
        picture("answers-again", Theme.LIGHT);
        Fx.run(node("answers-cancel", Button.class)::fire);
        Fx.run(book.workbench()::undo);
        assertThat(book.cases()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherTemplateOrColumnIsLookedAtAnewAndAWrongOneIsSaid() {
        show(Locale.FRENCH);
        choose();
        picture("answers-french", Theme.LIGHT);
        Fx.run(() -> ((ComboBox<String>) screen().node().lookup("#answers-key")).setValue("_uuid"));
        until(() -> ((TableView<Line>) screen().node().lookup("#answers-table"))
                .getItems().stream().anyMatch(line -> line.caseKey().equals("u1")));
        Fx.run(() -> ((ComboBox<?>) screen().node().lookup("#answers-template"))
                .getSelectionModel()
                .selectFirst());
        until(() -> ((TableView<?>) screen().node().lookup("#answers-table"))
                        .getItems()
                        .isEmpty()
                && screen().node().lookup("#answers-problems").isVisible());
        picture("answers-wrong", Theme.LIGHT);
        assertThat(node("answers-take", Button.class).isDisabled()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void photosAreLookedForInTheFolderThatIsChosenAndTakingCanBeStopped() throws Exception {
        withPhotos();
        show(Locale.FRENCH);
        choose();
        TableView<Line> table = node("answers-table", TableView.class);
        assertThat(table.getItems()).extracting(Line::files).containsOnly(0);
        Fx.run(node("answers-media", Button.class)::fire);
        until(() -> table.getItems().size() == 2
                && table.getItems().getFirst().files() == 1
                && !node("answers-take", Button.class).isDisabled());
        picture("answers-media", Theme.LIGHT);
        CountDownLatch other = new CountDownLatch(1);
        Fx.run(() -> work.write(() -> {
                    other.await();
                    return true;
                })
                .start());
        Fx.run(node("answers-take", Button.class)::fire);
        assertThat(node("answers-cancel", Button.class).getText()).isEqualTo("Arrêter");
        picture("answers-taking", Theme.DARK);
        Fx.run(node("answers-cancel", Button.class)::fire);
        other.countDown();
        until(() -> !screen().node().lookup("#answers").isVisible());
        assertThat(book.cases()).isEmpty();
        choose();
        Fx.run(node("answers-media", Button.class)::fire);
        until(() -> table.getItems().size() == 2
                && table.getItems().getFirst().files() == 1
                && !node("answers-take", Button.class).isDisabled());
        Fx.run(node("answers-take", Button.class)::fire);
        until(() -> !screen().node().lookup("#answers").isVisible());
        assertThat(book.cases()).hasSize(2);
        List<Attachment> attached = book.workbench().store().read(reader -> reader.all(Attachment.class));
        assertThat(attached).extracting(Attachment::name).containsExactly("house.png");
        assertThat(told).isEmpty();
    }

    private void withPhotos() throws IOException {
        book.template(new SomeSheets()
                .survey("type", "name", "label::English (en)", "label::Français (fr)")
                .row("text", "dwelling_code", "Code", "Code de l’habitation")
                .row("image", "front", "Front", "Façade")
                .settings("form_title", "form_id")
                .row("Houses", "houses")
                .write(folder.resolve("houses.xlsx")));
        file = Files.writeString(folder.resolve("houses.csv"), "dwelling_code,front\nH-1,house.png\nH-2,missing.png\n");
        Path photo = Files.createDirectories(folder.resolve("phone/2026")).resolve("house.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
    }

    @Test
    void aBrokenFileIsToldAndNothingIsLeftOpen() throws IOException {
        file = Files.writeString(folder.resolve("cut.json"), "{\"results\": [");
        show(Locale.ENGLISH);
        Fx.run(node("library-answers", Button.class)::fire);
        until(() -> !told.isEmpty());
        assertThat(node("answers", Node.class).isVisible()).isFalse();
    }

    @Test
    void mirrored() {
        show(Messages.MIRRORED);
        Fx.run(() -> ((Parent) screen().node()).setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        choose();
        picture("answers-mirrored", Theme.DARK);
        assertThat(told).isEmpty();
    }
}
