package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Choices;
import agraw.desktop.kit.CodeChooser;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.TagFields;
import agraw.desktop.kit.Theme;
import agraw.model.Feature;
import agraw.model.Region;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.words.Messages;
import agraw.workbench.Attaching;
import agraw.workbench.Coding;
import agraw.workbench.Incoming;
import agraw.workbench.Progress;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tag of a photo is changed as a passage's is, and its region by the mouse and by the keys; the pictures are for people to look at. */
class PhotoTagJourneyTest {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 700;
    private static final Region PLACED = new Region(0.5, 0.4, 0.2, 0.3);

    @TempDir
    Path folder;

    private static Tag tag(Bench bench) {
        return Attaching.of(bench.workbench)
                .list(bench.caseStudy("MA-ELEC").id())
                .getFirst()
                .tags()
                .getFirst();
    }

    private static UUID code(Bench bench, String key) {
        return bench.workbench.codebook().find(key).orElseThrow().id();
    }

    /** The photo with one tag on a region, on screen. */
    private static RegionPane look(Bench bench) {
        UUID caseStudy = bench.caseStudy("MA-ELEC").id();
        Attaching attaching = Attaching.of(bench.workbench);
        byte[] photo = Samples.landscape(1200, 900, new Color(0x4A90D9));
        attaching.add(
                caseStudy,
                attaching
                        .bring(List.of(Incoming.of("IMG_2031.jpg", photo)), Progress.NONE, () -> false)
                        .orElseThrow());
        UUID file = attaching.list(caseStudy).getFirst().attachment().id();
        Coding.of(bench.workbench).tagPhoto(file, PLACED, code(bench, "P3.08"), Stance.SUPPORTS, null);
        Fx.show(bench.root(), WIDTH, HEIGHT);
        bench.open("MA-ELEC");
        Bench.until(() -> bench.view.controller().model().file(file).isPresent());
        Fx.run(() -> bench.view.controller().model().photo.set(Optional.of(file)));
        RegionPane pane = Fx.call(() -> (RegionPane) bench.root().lookup(".region-pane"));
        Bench.until(() -> !pane.isEmpty());
        Fx.layout(bench.root());
        return pane;
    }

    private static void mouse(RegionPane pane, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Fx.run(() -> {
            Rectangle2D room = pane.room();
            Point2D at = pane.localToScene(room.getMinX() + x * room.getWidth(), room.getMinY() + y * room.getHeight());
            Event.fireEvent(
                    pane,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
    }

    private static void drag(RegionPane pane, double x, double y, double toX, double toY) {
        mouse(pane, MouseEvent.MOUSE_PRESSED, x, y);
        mouse(pane, MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2);
        mouse(pane, MouseEvent.MOUSE_DRAGGED, toX, toY);
        mouse(pane, MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    private static void click(RegionPane pane, double x, double y) {
        mouse(pane, MouseEvent.MOUSE_PRESSED, x, y);
        mouse(pane, MouseEvent.MOUSE_RELEASED, x, y);
        Fx.layout(pane.getParent());
    }

    private static void key(Bench bench, KeyCode code, boolean shift, int times) {
        Fx.run(() -> {
            Node target = bench.root().getScene().getFocusOwner();
            for (int at = 0; at < times; at++) {
                Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            }
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, false, false, false));
        });
    }

    private static void region(Bench bench, String words) {
        try {
            Bench.until(() -> words.equals(tag(bench).region()));
        } catch (AssertionError e) {
            throw new AssertionError(
                    "wanted " + words + " but it is " + tag(bench).region(), e);
        }
        Bench.until(() -> bench.view.controller().model().files.get().getFirst().tags().stream()
                .anyMatch(tag -> words.equals(tag.region())));
    }

    private static <T extends Node> T find(Bench bench, Class<T> type, String selector) {
        return Fx.call(() -> bench.root().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aRegionIsMovedAndSizedByTheMouse() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC")) {
            RegionPane pane = look(bench);
            click(pane, 0.6, 0.55);
            assertThat(Fx.call(pane::current)).contains(tag(bench).id());
            drag(pane, 0.6, 0.55, 0.5, 0.45);
            region(bench, "0.4 0.3 0.2 0.3");
            drag(pane, 0.6, 0.6, 0.7, 0.8);
            region(bench, "0.4 0.3 0.3 0.5");
            drag(pane, 0.4, 0.55, 0.3, 0.55);
            region(bench, "0.3 0.3 0.4 0.5");
            drag(pane, 0.5, 0.5, 0.99, 0.5);
            region(bench, "0.6 0.3 0.4 0.5");
            for (String before : List.of("0.3 0.3 0.4 0.5", "0.4 0.3 0.3 0.5", "0.4 0.3 0.2 0.3", "0.5 0.4 0.2 0.3")) {
                bench.workbench.undo();
                region(bench, before);
            }
            drag(pane, 0.05, 0.05, 0.2, 0.2);
            assertThat(Fx.call(() -> pane.region().get()).map(Region::words)).contains("0.05 0.05 0.15 0.15");
            assertThat(tag(bench).region()).isEqualTo("0.5 0.4 0.2 0.3");
            assertThat(bench.told).isEmpty();
        }
    }

    @Test
    void aRegionIsMovedSizedAndTakenOffByTheKeys() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC")) {
            RegionPane pane = look(bench);
            click(pane, 0.6, 0.55);
            Fx.run(pane::requestFocus);
            key(bench, KeyCode.RIGHT, false, 3);
            region(bench, "0.53 0.4 0.2 0.3");
            key(bench, KeyCode.DOWN, true, 2);
            region(bench, "0.53 0.4 0.2 0.32");
            bench.workbench.undo();
            region(bench, "0.53 0.4 0.2 0.3");
            bench.workbench.undo();
            region(bench, "0.5 0.4 0.2 0.3"); // a key that was held down is one step
            Fx.run(pane::requestFocus);
            key(bench, KeyCode.DELETE, false, 1);
            Bench.until(() -> bench.view
                    .controller()
                    .model()
                    .files
                    .get()
                    .getFirst()
                    .tags()
                    .isEmpty());
            bench.workbench.undo();
            region(bench, "0.5 0.4 0.2 0.3");
            assertThat(bench.told).isEmpty();
        }
    }

    @Test
    void allThatIsSaidOfATagIsChangedBesideThePhoto() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC")) {
            RegionPane pane = look(bench);
            click(pane, 0.6, 0.55);
            TagFields fields = find(bench, TagFields.class, ".photo-tag .tag-fields");
            press(bench, "Contested");
            Bench.until(() -> tag(bench).feature() == Feature.CONTESTED);
            press(bench, "~ nuance");
            TextField condition = find(bench, TextField.class, ".photo-tag .condition");
            Bench.until(condition::isFocused);
            Fx.run(() -> {
                condition.setText("only in dry years");
                fields.settle();
            });
            Bench.until(() -> "only in dry years".equals(tag(bench).condition()));
            assertThat(tag(bench).stance()).isEqualTo(Stance.NUANCE);
            choose(bench, Side.MIGRANT);
            Bench.until(() -> tag(bench).side() == Side.MIGRANT);
            Fx.run(() -> {
                agraw.desktop.kit.WordsArea memo =
                        (agraw.desktop.kit.WordsArea) bench.root().lookup(".photo-tag .words-area");
                memo.textProperty().set("Seen from the road");
                fields.settle();
            });
            Bench.until(() -> "Seen from the road".equals(tag(bench).memo()));
            Fx.layout(bench.root());
            picture(bench, "photo-tag", Theme.LIGHT);
            press(bench, "Other code");
            Bench.until(() -> bench.root().getScene().getFocusOwner() instanceof TextField field
                    && field.getParent() instanceof CodeChooser);
            Fx.run(() -> ((TextField) bench.root().getScene().getFocusOwner()).setText("p2.03"));
            key(bench, KeyCode.ENTER, false, 1);
            Bench.until(() -> tag(bench).code().equals(code(bench, "P2.03")));
            press(bench, "To the whole photo");
            Bench.until(() -> tag(bench).region() == null);
            bench.workbench.undo();
            bench.workbench.undo();
            assertThat(tag(bench).code()).isEqualTo(code(bench, "P3.08"));
            assertThat(tag(bench).region()).isEqualTo("0.5 0.4 0.2 0.3");
            assertThat(bench.told).isEmpty();
        }
    }

    @Test
    void inFrenchAndMirrored() {
        for (Locale language : List.of(Locale.FRENCH, Messages.MIRRORED)) {
            try (Bench bench = new Bench(folder.resolve(language.toString()), language, "MA-ELEC")) {
                RegionPane pane = look(bench);
                if (language.equals(Messages.MIRRORED)) {
                    Fx.run(() -> bench.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
                    Fx.layout(bench.root());
                }
                click(pane, 0.6, 0.55);
                assertThat(Fx.call(pane::current)).contains(tag(bench).id());
                picture(bench, "photo-tag-" + language, Theme.DARK);
            }
        }
    }

    @SuppressWarnings("unchecked") // the box that offers sides
    private static void choose(Bench bench, Side side) {
        Fx.run(() -> {
            Choices<Side> box = (Choices<Side>) bench.root().lookupAll(".photo-tag .combo-box").stream()
                    .map(Choices.class::cast)
                    .filter(one -> one.getItems().contains(Optional.of(side)))
                    .findFirst()
                    .orElseThrow();
            box.setValue(Optional.of(side));
        });
    }

    private static void press(Bench bench, String words) {
        Fx.run(() -> Stream.of(".photo-tag .button", ".photo-tag .toggle-button")
                .flatMap(selector -> bench.root().lookupAll(selector).stream())
                .map(javafx.scene.control.ButtonBase.class::cast)
                .filter(button -> words.equalsIgnoreCase(Objects.requireNonNullElse(button.getText(), "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " among "
                        + bench.root().lookupAll(".photo-tag .toggle-button").stream()
                                .map(node -> ((ToggleButton) node).getText())
                                .toList()))
                .fire());
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
