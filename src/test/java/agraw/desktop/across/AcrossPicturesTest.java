package agraw.desktop.across;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.exchange.geo.TileFile;
import agraw.model.Code;
import agraw.words.Messages;
import agraw.workbench.Summaries;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders every view in its guises; somebody looks at the pictures. */
class AcrossPicturesTest {
    @TempDir
    Path folder;

    @Test
    void light() throws Exception {
        draw(Locale.ENGLISH, Theme.LIGHT, "light");
    }

    @Test
    void darkInFrench() throws Exception {
        draw(Locale.FRENCH, Theme.DARK, "dark");
    }

    @Test
    void mirrored() throws Exception {
        draw(Messages.MIRRORED, Theme.LIGHT, "mirrored");
    }

    private void draw(Locale language, Theme theme, String name) throws Exception {
        try (Bench bench = new Bench(folder, language, true)) {
            write(bench, "MA-ELEC", "P1", "Migrants brought power, and then advice; the village kept the meters.");
            write(bench, "DZ-TAK", "P1", "L’association relie les deux rives sans porter elle-même les travaux.");
            write(bench, "ET-AWL", "P2", "تجمع الجمعية اشتراكات خريجي المدرسة وتقرر مع المعلمين ما يُبنى أولاً.");
            for (View view : View.values()) {
                bench.open(view);
                if (view == View.MATRIX) {
                    CellGrid grid = bench.find("#matrix-grid", CellGrid.class);
                    bench.press(grid, KeyCode.ENTER);
                }
                if (view == View.CONFIGURATIONS) {
                    Configuring.ask(bench, List.of("P2 has supports", "P3 has supports"), "P5 has supports");
                }
                if (view == View.CHARTS) {
                    drawKinds(bench, theme, name);
                }
                Image image = Fx.call(() -> {
                    Scene scene = bench.root().getScene();
                    theme.apply();
                    theme.apply(scene);
                    Image taken = Snapshot.of(scene);
                    Snapshot.write(
                            taken,
                            Fx.PICTURES.resolve(
                                    "across-" + view.name().toLowerCase(Locale.ROOT) + "-" + name + ".png"));
                    return taken;
                });
                assertThat(image.getWidth()).isEqualTo(984);
                if (view == View.MAP) {
                    drawOwn(bench, theme, name);
                }
            }
            assertThat(bench.told).isEmpty();
        }
    }

    /** The map nearer, on tiles of a person's own. */
    private void drawOwn(Bench bench, Theme theme, String name) throws Exception {
        Path own = folder.resolve("own.mbtiles");
        TileFile.write(own, 0, 6, Map.of("format", "png", "attribution", "© Survey of Souss"));
        bench.files.opened = List.of(own);
        Fx.run(() -> bench.find("#map-base", ToggleButton.class).fire());
        bench.settle();
        for (int at = 0; at < 3; at++) {
            Fx.run(() -> bench.find("#map-nearer", Button.class).fire());
            bench.settle();
        }
        Fx.call(() -> {
            Scene scene = bench.root().getScene();
            theme.apply(scene);
            Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve("across-map-own-" + name + ".png"));
            return scene;
        });
    }

    private static void drawKinds(Bench bench, Theme theme, String name) {
        ComboBox<?> kind = bench.find("#charts-kind", ComboBox.class);
        for (int at = 1; at < 3; at++) {
            int index = at;
            Fx.run(() -> kind.getSelectionModel().select(index));
            bench.settle();
            Fx.call(() -> {
                theme.apply();
                theme.apply(bench.root().getScene());
                Path file = Fx.PICTURES.resolve("across-charts-" + index + "-" + name + ".png");
                Snapshot.write(Snapshot.of(bench.root().getScene()), file);
                return file;
            });
        }
        Fx.run(() -> kind.getSelectionModel().select(0));
        bench.settle();
    }

    private static void write(Bench bench, String study, String code, String words) {
        UUID subject = bench.store.read(reader -> reader.all(Code.class)).stream()
                .filter(one -> one.key().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        Summaries.of(bench.workbench)
                .write(Summaries.Place.ofCell(bench.caseStudy(study), subject), words, List.of(), List.of());
    }
}
