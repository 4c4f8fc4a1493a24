package agraw.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.model.Asking;
import agraw.model.AskingState;
import agraw.words.Messages;
import agraw.workbench.SessionGuide;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders the screen in all its guises; somebody looks at the pictures. */
class SessionPicturesTest {
    @TempDir
    Path folder;

    @Test
    void inLightAndDark() {
        try (Bench bench = filled(Locale.ENGLISH)) {
            picture(bench, "session-light", Theme.LIGHT);
            picture(bench, "session-dark", Theme.DARK);
            bench.press(bench.entry(), KeyCode.F11);
            picture(bench, "session-projected", Theme.DARK);
        }
    }

    @Test
    void inFrenchAndMirrored() {
        try (Bench bench = filled(Locale.FRENCH)) {
            picture(bench, "session-fr", Theme.LIGHT);
        }
    }

    @Test
    void mirrored() {
        try (Bench bench = filled(Messages.MIRRORED)) {
            picture(bench, "session-mirrored", Theme.LIGHT);
        }
    }

    @Test
    void theList() {
        try (Bench bench = new Bench(folder, Locale.ENGLISH)) {
            Fx.run(() -> bench.screen.open(new Destination.Session(null)));
            bench.settle();
            picture(bench, "session-list", Theme.LIGHT);
            bench.open();
            picture(bench, "session-empty", Theme.LIGHT);
        }
    }

    private Bench filled(Locale language) {
        Bench bench = new Bench(folder, language);
        SessionGuide guide = SessionGuide.of(bench.workbench);
        guide.addQuestions(bench.session.id(), guide.questions().subList(0, 4), "en");
        Asking first = bench.material().guide().getFirst();
        guide.setState(first.id(), AskingState.ANSWERED, Instant.EPOCH);
        bench.sessions().begin(bench.session.id(), Instant.now().minusSeconds(754));
        bench.open();
        bench.note("1: The commune gave the land, and the association paid for the pump and the pipes, because no"
                + " programme of the state reached the village. #3.08 +");
        bench.note("AK: “We were never asked where the well should be.” #P1.01 - #3 ~(if the road is open)");
        bench.note("* The pump is broken; children carry water from the river.");
        bench.press(bench.entry(), KeyCode.M, false, true);
        bench.note("1: سنعقد اجتماعًا مع البلدية في شهر ماي 2026 حول المضخة. !d");
        bench.note("AK: La caisse du village garde 12 000 MRU pour les réparations. !a");
        bench.press(bench.entry(), KeyCode.PAGE_DOWN, false, true);
        bench.press(bench.entry(), KeyCode.PAGE_DOWN, false, true);
        bench.type("1: They will send the list of #3.08 -");
        bench.settle();
        return bench;
    }

    private static void picture(Bench bench, String name, Theme theme) {
        Image image = Fx.call(() -> {
            Scene scene = bench.root().getScene();
            theme.apply();
            theme.apply(scene);
            bench.root().applyCss();
            bench.root().layout();
            Image taken = Snapshot.of(scene);
            Snapshot.write(taken, Fx.PICTURES.resolve(name + ".png"));
            return taken;
        });
        assertThat(image.getWidth()).isEqualTo(Bench.WIDTH);
    }
}
