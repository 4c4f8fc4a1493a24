package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.exchange.media.PhotoFiles;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Region;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.words.Messages;
import agraw.workbench.Attaching;
import agraw.workbench.Coding;
import agraw.workbench.Consenting;
import agraw.workbench.FactPlace;
import agraw.workbench.Filed;
import agraw.workbench.Incoming;
import agraw.workbench.Progress;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos on the case screen, without a mouse; the pictures are for people to look at. */
class FilesScreenTest {
    private static final double WIDTH = 966;
    private static final double HEIGHT = 620;

    @TempDir
    Path folder;

    private static List<Filed> files(Bench bench) {
        return Attaching.of(bench.workbench).list(bench.caseStudy("MA-ELEC").id());
    }

    private static void add(Bench bench, Incoming... files) {
        Attaching attaching = Attaching.of(bench.workbench);
        attaching.add(
                bench.caseStudy("MA-ELEC").id(),
                attaching.bring(List.of(files), Progress.NONE, () -> false).orElseThrow());
    }

    private static void some(Bench bench) {
        add(
                bench,
                Incoming.of("IMG_2031.jpg", Samples.landscape(1200, 900, new Color(0x4A90D9))),
                Incoming.of("IMG_2032.jpg", Samples.landscape(900, 1200, new Color(0xD98E4A))),
                Incoming.of("The association’s house before the works.jpg", PhotoFiles.jpeg(800, 600, 6)),
                Incoming.of("statutes.pdf", "%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)),
                Incoming.of("interview.m4a", "\0\0\0\u0018ftypM4A \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)),
                Incoming.of("IMG_0007.HEIC", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
        Attaching attaching = Attaching.of(bench.workbench);
        UUID first = files(bench).getFirst().attachment().id();
        attaching.set(first, "caption", "The well that the association dug in 1998");
        attaching.set(first, "credit", "Amina");
        Coding coding = Coding.of(bench.workbench);
        UUID code = code(bench, "P3.08");
        coding.tagPhoto(first, new Region(0.58, 0.45, 0.22, 0.3), code, Stance.SUPPORTS, null);
        coding.tagPhoto(first, new Region(0.05, 0.05, 0.3, 0.25), code(bench, "P1.01"), Stance.CHALLENGES, null);
        attaching.setConsent(
                first,
                Consenting.of(bench.workbench)
                        .note(
                                bench.caseStudy("MA-ELEC").id(),
                                new Consenting.Said("Treasurer", false, true, agraw.model.ConsentForm.ORAL))
                        .id());
    }

    private static UUID code(Bench bench, String key) {
        return bench.workbench.codebook().find(key).orElseThrow().id();
    }

    @Test
    void photosAreLookedAtAndTheirRegionsTaggedByKeysAlone() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC")) {
            some(bench);
            Fx.show(bench.root(), WIDTH, HEIGHT);
            bench.open("MA-ELEC");
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.FILES));
            Bench.until(() -> bench.root().lookupAll(".thumb .image-view").size() >= 2);
            picture(bench, "files-grid", Theme.LIGHT);
            FileTile tile = Fx.call(() -> (FileTile) bench.root().lookup(".file-tile"));
            Fx.run(tile::requestFocus);
            press(bench, KeyCode.ENTER, false);
            RegionPane regions = Fx.call(() -> (RegionPane) bench.root().lookup(".region-pane"));
            Bench.until(() -> bench.root().lookup(".file-viewer").isVisible() && regions.isFocused());
            Bench.until(() -> bench.root().lookup(".file-viewer .progress-indicator") != null
                    && !bench.root().lookup(".file-viewer .progress-indicator").isVisible());
            picture(bench, "files-viewer", Theme.LIGHT);
            Fx.run(() ->
                    ((javafx.scene.control.ScrollPane) bench.root().lookup(".file-viewer > .side-list")).setVvalue(1));
            picture(bench, "files-viewer-end", Theme.LIGHT);
            press(bench, KeyCode.ENTER, false);
            press(bench, KeyCode.RIGHT, false);
            press(bench, KeyCode.DOWN, true);
            assertThat(Fx.call(() -> regions.region().get()).map(Region::words)).contains("0.36 0.35 0.3 0.31");
            picture(bench, "files-drawing", Theme.DARK);
            press(bench, KeyCode.ENTER, false);
            Bench.until(() -> bench.root().getScene().getFocusOwner() instanceof TextField);
            Fx.run(() -> ((TextField) bench.root().getScene().getFocusOwner()).setText("p2.03"));
            press(bench, KeyCode.ENTER, false);
            Bench.until(() -> files(bench).getFirst().tags().size() == 3);
            Tag put = files(bench).getFirst().tags().getLast();
            assertThat(put.region()).isEqualTo("0.36 0.35 0.3 0.31");
            assertThat(put.code()).isEqualTo(code(bench, "P2.03"));
            press(bench, KeyCode.PAGE_DOWN, false);
            Bench.until(() -> Optional.of(files(bench).get(1).attachment().id())
                    .equals(bench.view.controller().model().photo.get()));
            press(bench, KeyCode.ESCAPE, false);
            Bench.until(() -> !bench.root().lookup(".file-viewer").isVisible()
                    && bench.root().getScene().getFocusOwner() instanceof FileTile);
            press(bench, KeyCode.DELETE, false);
            Bench.until(() -> files(bench).size() == 5
                    && bench.root().lookupAll(".file-tile").size() == 5);
            bench.workbench.undo();
            Bench.until(() -> bench.root().lookupAll(".file-tile").size() == 6);
            assertThat(bench.told).isEmpty();
        }
    }

    @Test
    void whatCannotBeShownSaysSoInItsPlace() {
        try (Bench bench = new Bench(folder, Locale.FRENCH, "MA-ELEC")) {
            some(bench);
            Fx.show(bench.root(), WIDTH, HEIGHT);
            bench.open("MA-ELEC");
            look(bench, 5);
            assertThat(words(bench, ".file-stage")).contains("IMG_0007.HEIC", "JPEG");
            picture(bench, "files-heic", Theme.LIGHT);
            look(bench, 3);
            picture(bench, "files-pdf", Theme.DARK);
        }
    }

    @Test
    void mirrored() {
        try (Bench bench = new Bench(folder, Messages.MIRRORED, "MA-ELEC")) {
            some(bench);
            Fx.show(bench.root(), WIDTH, HEIGHT);
            Fx.run(() -> bench.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
            bench.open("MA-ELEC");
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.FILES));
            Bench.until(() -> bench.root().lookupAll(".thumb .image-view").size() >= 2);
            picture(bench, "files-grid-mirrored", Theme.DARK);
            look(bench, 0);
            Bench.until(() -> bench.root().lookup(".file-viewer .progress-indicator") != null
                    && !bench.root().lookup(".file-viewer .progress-indicator").isVisible());
            picture(bench, "files-viewer-mirrored", Theme.LIGHT);
        }
    }

    @Test
    void aCaseWithoutFilesSaysWhatToDo() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC")) {
            Fx.show(bench.root(), WIDTH, HEIGHT);
            bench.open("MA-ELEC");
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.FILES));
            Fx.layout(bench.root());
            assertThat(words(bench, ".side")).contains("Ctrl+V");
            FilesController files = Fx.call(() -> bench.view.controller().files());
            byte[] photo = Samples.landscape(400, 300, Color.PINK);
            Fx.run(() -> files.add(() -> List.of(
                    Incoming.of("a.jpg", photo),
                    Incoming.of("again.jpg", photo),
                    Incoming.of("huge.png", PhotoFiles.hugePng(50_000, 50_000)))));
            Bench.until(() -> files.told.size() == 2);
            Bench.until(() -> bench.root().lookupAll(".file-tile").size() == 2);
            assertThat(files.told).anyMatch(words -> words.contains("again.jpg"));
            picture(bench, "files-told", Theme.LIGHT);
        }
    }

    @Test
    void aPhotoAnswersAFieldAndIsShownThere() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC")) {
            Form.Entry photo = Samples.field(bench, FieldType.PHOTO, "portrait", "Portrait of the place");
            Samples.field(bench, FieldType.FILE, "statutes", "Statutes");
            Fx.show(bench.root(), WIDTH, HEIGHT);
            bench.open("MA-ELEC");
            FactPlace place =
                    FactPlace.of(Ids.next(), bench.caseStudy("MA-ELEC").id(), photo);
            Fx.run(() -> bench.view
                    .controller()
                    .files()
                    .answer(place, () -> List.of(Incoming.of("IMG_1.jpg", Samples.landscape(400, 300, Color.PINK)))));
            Bench.until(() -> bench.root().lookup(".file-editor .thumb .image-view") != null);
            Fx.run(() -> bench.view.fields().jumpToField(photo.field().id()));
            assertThat(words(bench, ".file-editor")).contains("IMG_1.jpg", "No file yet");
            picture(bench, "files-editor", Theme.LIGHT);
            bench.workbench.undo();
            Bench.until(() -> bench.root().lookup(".file-editor .thumb .image-view") == null);
            assertThat(bench.told).isEmpty();
        }
    }

    private static void look(Bench bench, int index) {
        UUID id = files(bench).get(index).attachment().id();
        Bench.until(() -> bench.view.controller().model().file(id).isPresent());
        Fx.run(() -> bench.view.controller().model().photo.set(Optional.of(id)));
    }

    private static String words(Bench bench, String selector) {
        return Fx.call(() -> {
            StringBuilder words = new StringBuilder();
            for (Node node : bench.root().lookupAll(selector + " .flow-text")) {
                words.append(Objects.requireNonNullElse(node.getAccessibleText(), ""))
                        .append('\n');
            }
            return words.toString();
        });
    }

    private static void press(Bench bench, KeyCode code, boolean shift) {
        Fx.run(() -> Event.fireEvent(
                bench.root().getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    private static void picture(Bench bench, String name, Theme theme) {
        Fx.call(() -> {
            Scene scene = bench.root().getScene();
            theme.apply();
            theme.apply(scene);
            Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve(name + ".png"));
            return true;
        });
    }
}
