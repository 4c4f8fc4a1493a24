package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Fx;
import agraw.desktop.kit.PaperMenu;
import agraw.desktop.kit.Snapshot;
import agraw.report.paper.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing from the case screen. */
class PrintTest {
    @TempDir
    Path folder;

    @Test
    void aPaperIsMadeWhereThePersonSaysAndTheScreenSaysWhere() throws IOException {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MR-MEL")) {
            Fx.show(bench.root(), 966, 620);
            bench.open("MR-MEL");
            choose(bench, "paper-filled");
            assertThat(lookup(bench, "paper-line", Node.class).isVisible())
                    .as("the dialog was closed")
                    .isFalse();
            bench.saving = Optional.of(folder);
            choose(bench, "paper-filled");
            Path file = folder.resolve("MR-MEL Filled form.pdf");
            Bench.until(
                    () -> lookup(bench, "paper-place", Label.class).getText().equals(file.toString()));
            assertThat(lookup(bench, "paper-words", Label.class).getText()).isEqualTo("“Filled form” was written to:");
            Fx.call(() -> {
                Image taken = Snapshot.of(bench.root().getScene());
                Snapshot.write(taken, Fx.PICTURES.resolve("case-printed.png"));
                return taken;
            });
            try (Pages pages = new Pages(file)) {
                assertThat(pages.words()).contains("Drinking water at Melgué");
            }
            assertThat(bench.told).isEmpty();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        try (Bench bench = new Bench(folder, Locale.ENGLISH, "MR-MEL")) {
            Fx.show(bench.root(), 966, 620);
            bench.open("MR-MEL");
            bench.saving = Optional.of(Files.writeString(folder.resolve("file"), "x"));
            choose(bench, "paper-consent");
            Bench.until(() -> !bench.told.isEmpty());
            assertThat(lookup(bench, "paper-line", Node.class).isVisible()).isFalse();
        }
    }

    private static void choose(Bench bench, String item) {
        Fx.run(() -> {
            PaperMenu menu = lookup(bench, "paper-menu", PaperMenu.class);
            menu.getOnShowing().handle(null);
            menu.getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .findFirst()
                    .map(MenuItem::getOnAction)
                    .orElseThrow()
                    .handle(null);
        });
    }

    private static <N extends Node> N lookup(Bench bench, String id, Class<N> type) {
        return type.cast(bench.root().lookup("#" + id));
    }
}
