package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.model.Reference;
import agraw.words.Messages;
import agraw.workbench.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders what is done with references; somebody looks at the pictures. */
class ReferencesPicturesTest {
    private static final double WIDTH = 966;
    private static final double HEIGHT = 960;

    @TempDir
    Path folder;

    @Test
    void inEnglishAndDark() throws Exception {
        draw(Locale.ENGLISH, "en", Theme.LIGHT, false);
    }

    @Test
    void inFrench() throws Exception {
        draw(Locale.FRENCH, "fr", Theme.DARK, false);
    }

    @Test
    void mirrored() throws Exception {
        draw(Messages.MIRRORED, "mirrored", Theme.LIGHT, true);
    }

    private void draw(Locale language, String name, Theme theme, boolean mirrored) throws Exception {
        Path list = Files.writeString(folder.resolve("list.bib"), """
            @article{a, title = {Eau et {\\'e}migration dans le Souss}, author = {Benali, Fatima and Sow, Awa}, year = 2009,
              journal = {Revue du Maghreb}, volume = 12, number = 3, pages = {45--67}, url = {www.example.org/souss}}
            @misc{c, title = {الهجرة والتنمية في المغرب: دراسة حالة الجمعيات القروية}, year = 2012, url = {https://example.org/c}}
            @book{d, title = {Eau et emigration dans le SOUSS}, year = 2009}
            """);
        try (Bench bench = new Bench(folder, language, "MR-MEL")) {
            Fx.show(bench.root(), WIDTH, HEIGHT);
            if (mirrored) {
                Fx.run(() -> bench.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
            }
            bench.open("MR-MEL");
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.REFERENCES));
            bench.opening.add(list);
            Fx.layout(bench.root());
            Fx.run(() -> ((Button) bench.root().lookup(".references-import")).fire());
            Bench.until(() -> bench.root().lookup(".references-preview") != null);
            picture(bench, name + "-preview", theme);
            UUID caseStudy = bench.caseStudy("MR-MEL").id();
            Sources sources = Sources.of(bench.workbench, Locale.ENGLISH);
            List<Reference> all = sources.preview(caseStudy, list).lines().stream()
                    .map(Sources.Line::reference)
                    .toList();
            sources.take(caseStudy, all);
            UUID last = bench.material("MR-MEL").references().getLast().id();
            Bench.until(
                    () -> bench.root().lookup(".twin") != null || bench.root().lookup(".references-preview") != null);
            Fx.run(() -> bench.view.controller().model().show(last));
            picture(bench, name + "-duplicate", theme);
            UUID article = all.getFirst().id();
            Fx.run(() -> {
                bench.view.controller().model().show(article);
                bench.root().lookupAll(".reference").stream()
                        .filter(ReferenceRow.class::isInstance)
                        .map(ReferenceRow.class::cast)
                        .filter(row -> row.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("asked")))
                        .forEach(ReferenceRow::open);
            });
            Fx.layout(bench.root());
            Fx.run(() -> bench.view.controller().model().show(article));
            picture(bench, name + "-form", theme);
            var cited = bench.material("MR-MEL").facts().stream()
                    .filter(fact -> fact.item() == null && !fact.cites().isEmpty())
                    .findFirst()
                    .orElseThrow();
            sources.locate(cited.id(), cited.cites().getFirst(), "p. 12");
            Fx.settle(bench.work);
            Fx.run(() -> bench.view.fields().jumpToField(cited.field()));
            picture(bench, name + "-cited", theme);
            Fx.run(() -> javafx.event.Event.fireEvent(
                    bench.root().getScene().getFocusOwner(),
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            javafx.scene.input.KeyCode.ENTER,
                            false,
                            false,
                            true,
                            false)));
            picture(bench, name + "-details", theme);
        }
    }

    private static void picture(Bench bench, String name, Theme theme) {
        Image image = Fx.call(() -> {
            Scene scene = bench.root().getScene();
            theme.apply();
            theme.apply(scene);
            Image taken = Snapshot.of(scene);
            Snapshot.write(taken, Fx.PICTURES.resolve("references-" + name + ".png"));
            return taken;
        });
        assertThat(image.getWidth()).isEqualTo(WIDTH);
    }
}
