package agraw.desktop.judging;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Destination.Judging.Leaf;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.model.Criterion;
import agraw.model.Ids;
import agraw.model.Strength;
import agraw.words.Messages;
import agraw.workbench.Judging;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders the screen in all its guises; somebody looks at the pictures. */
class JudgingPicturesTest {
    private static final String[] CASES = {"DZ-TAK", "MA-ELEC", "MA-SAFF", "MR-MEL", "SN-PAISD", "MX-3X1"};

    @TempDir
    Path folder;

    @Test
    void inLightAndDark() {
        try (Bench bench = filled(Locale.ENGLISH)) {
            draw(bench, "light", Theme.LIGHT);
            bench.open(Leaf.CRITERIA);
            picture(bench, "judging-criteria-dark", Theme.DARK);
            bench.open(Leaf.NEEDS);
            picture(bench, "judging-needs-dark", Theme.DARK);
        }
    }

    @Test
    void inFrench() {
        try (Bench bench = filled(Locale.FRENCH)) {
            draw(bench, "fr", Theme.LIGHT);
        }
    }

    @Test
    void mirrored() {
        try (Bench bench = filled(Messages.MIRRORED)) {
            draw(bench, "mirrored", Theme.DARK);
        }
    }

    @Test
    void empty() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH)) {
            bench.open(Leaf.MISSING);
            picture(bench, "judging-missing-empty", Theme.LIGHT);
            bench.open(Leaf.CRITERIA);
            picture(bench, "judging-criteria-empty", Theme.LIGHT);
        }
    }

    private Bench filled(Locale language) {
        List<String> there = List.of(CASES).stream()
                .filter(key -> Files.exists(Path.of("case-studies", key + ".json")))
                .toList();
        Bench bench = new Bench(folder, language, there.toArray(new String[0]));
        bench.capacity("MA-ELEC", "Dues of the migrants in France");
        bench.capacity("MA-ELEC", "Two trained electricians in the village");
        bench.match("MA-ELEC", 0, 1, Strength.STRONG);
        bench.match("MA-ELEC", 1, 0, Strength.WEAK);
        Judging judging = bench.judging();
        for (String name : List.of("Rooted in the village", "Open books", "Women decide", "Goes on without us")) {
            bench.writing().add(Ids.next(), name);
        }
        List<Criterion> criteria = bench.criteria();
        bench.writing().weigh(criteria.get(0).id(), 3);
        bench.writing()
                .define(
                        criteria.get(0).id(),
                        "The village itself named the need, gave work or money, and keeps what was built.");
        bench.writing().scale(criteria.get(1).id(), 0, 10);
        for (String key : List.of("MA-ELEC", "MR-MEL", "DZ-TAK")) {
            judging.score(criteria.get(0).id(), bench.caseStudy(key), "Amina", 5);
            judging.score(criteria.get(0).id(), bench.caseStudy(key), "Idir", key.length() > 6 ? 2 : 4);
            judging.score(criteria.get(1).id(), bench.caseStudy(key), "Amina", 7);
        }
        judging.setEvidence(
                bench.scores().getFirst().id(),
                "The village committee collects a fee a bulb and pays the guard; minutes of 1998 were seen.");
        return bench;
    }

    private static void draw(Bench bench, String name, Theme theme) {
        bench.open(Leaf.MISSING);
        picture(bench, "judging-missing-" + name, theme);
        ScopeList scopes = bench.find("#scopes", ScopeList.class);
        Fx.run(() -> scopes.getSelectionModel().select(2));
        bench.settle();
        picture(bench, "judging-missing-case-" + name, theme);
        bench.open(Leaf.NEEDS);
        picture(bench, "judging-needs-" + name, theme);
        bench.open(Leaf.CRITERIA);
        picture(bench, "judging-criteria-" + name, theme);
        SheetGrid grid = bench.find("#sheet-grid", SheetGrid.class);
        bench.press(grid, name.equals("mirrored") ? KeyCode.LEFT : KeyCode.RIGHT);
        picture(bench, "judging-score-" + name, theme);
    }

    private static void picture(Bench bench, String name, Theme theme) {
        Image image = Fx.call(() -> {
            Scene scene = bench.root().getScene();
            theme.apply();
            theme.apply(scene);
            Image taken = Snapshot.of(scene);
            Snapshot.write(taken, Fx.PICTURES.resolve(name + ".png"));
            return taken;
        });
        assertThat(image.getWidth()).isEqualTo(Bench.WIDTH);
        assertThat(bench.told).isEmpty();
    }
}
