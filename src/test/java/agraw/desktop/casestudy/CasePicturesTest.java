package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.model.CaseStudy;
import agraw.model.Ids;
import agraw.model.Strength;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders the screen in all its guises; somebody looks at the pictures. */
class CasePicturesTest {
    private static final double WIDTH = 966;
    private static final double HEIGHT = 620;

    @TempDir
    Path folder;

    @Test
    void theScreenCanBeDrawnInLightDarkFrenchAndMirrored() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC", "MR-MEL")) {
            Fx.show(bench.root(), WIDTH, HEIGHT);
            picture(bench, "case-none", Theme.LIGHT);
            bench.open("MA-ELEC");
            picture(bench, "case-light", Theme.LIGHT);
            jump(bench, 7);
            picture(bench, "case-figures", Theme.LIGHT);
            UUID figures =
                    bench.workbench.form().find("figures").orElseThrow().field().id();
            Fx.run(() -> {
                bench.view.side().turnTo(SidePane.Leaf.TAGS);
                bench.view.fields().setVvalue(0.965);
            });
            picture(bench, "case-dark", Theme.DARK);
            picture(bench, "case-disagree", Theme.LIGHT);
            Fx.run(() -> bench.view.fields().jumpToField(figures));
            Fx.run(() -> Event.fireEvent(
                    bench.root().getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false)));
            picture(bench, "case-details", Theme.LIGHT);
            jump(bench, 2);
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.REFERENCES));
            picture(bench, "case-items", Theme.LIGHT);
            bench.open("MR-MEL");
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.TEXTS));
            picture(bench, "case-arabic", Theme.LIGHT);
            jump(bench, 7);
            picture(bench, "case-arabic-figures", Theme.LIGHT);
            CaseStudy empty = new CaseStudy(Ids.next(), "NEW", "A new case", "en", null, null);
            bench.workbench
                    .store()
                    .commit(new Draft(Label.of("change.createCase", "NEW"), "Amina", List.of(Edit.Create.of(empty))));
            bench.open("NEW");
            Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.MISSING));
            picture(bench, "case-new", Theme.LIGHT);
        }
    }

    @Test
    void inFrench() {
        try (Bench bench = new Bench(folder, Locale.FRENCH, "MA-ELEC")) {
            Fx.show(bench.root(), WIDTH, HEIGHT);
            bench.open("MA-ELEC");
            jump(bench, 6);
            picture(bench, "case-french", Theme.LIGHT);
        }
    }

    @Test
    void mirrored() {
        try (Bench bench = new Bench(folder, Messages.MIRRORED, "MA-ELEC")) {
            Fx.show(bench.root(), WIDTH, HEIGHT);
            Fx.run(() -> bench.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
            bench.open("MA-ELEC");
            jump(bench, 2);
            picture(bench, "case-mirrored", Theme.DARK);
        }
    }

    @Test
    void needsBesideCapacities() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Messages.MIRRORED)) {
            String name = language.equals(Messages.MIRRORED) ? "mirrored" : language.getLanguage();
            try (Bench bench = new Bench(folder.resolve(name), language, "MA-ELEC", "MR-MEL")) {
                Fx.show(bench.root(), WIDTH, HEIGHT);
                if (name.equals("mirrored")) {
                    Fx.run(() -> bench.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
                }
                bench.openNeeds("MA-ELEC");
                picture(bench, "case-needs-none-" + name, Theme.LIGHT);
                bench.capacity("MA-ELEC", "Dues of the migrants in France, sent each year");
                bench.capacity("MA-ELEC", "Two trained electricians in the village");
                bench.capacity("MA-ELEC", "المعرفة بالبلدية والجهة");
                bench.match("MA-ELEC", 0, 1, Strength.STRONG);
                bench.match("MA-ELEC", 0, 0, Strength.PARTIAL);
                bench.match("MA-ELEC", 1, 0, Strength.WEAK);
                bench.openNeeds("MA-ELEC");
                picture(bench, "case-needs-" + name, Theme.LIGHT);
                picture(bench, "case-needs-dark-" + name, Theme.DARK);
            }
        }
    }

    private static void jump(Bench bench, int section) {
        Fx.run(() -> {
            var sheet = bench.view.controller().model().sheet.get().orElseThrow();
            bench.view.fields().jump(sheet.form().parts().get(section).section().id());
        });
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
        assertThat(image.getWidth()).isEqualTo(WIDTH);
    }
}
