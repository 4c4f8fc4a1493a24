package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process has a workbook, and a copy of it is a device of its own. */
class HoldTest {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina");

    @TempDir
    Path temporary;

    /** What the child process does. */
    static final class Child {
        private Child() {}

        /** Opens a workbook, and says whether it could. */
        public static void main(String[] arguments) {
            try (Store _ = Store.open(Path.of(arguments[0]), SETTINGS)) {
                System.out.print("opened");
            } catch (Refusal e) {
                System.out.print(e.failure().key());
            }
        }
    }

    @Test
    void aSecondOpeningHereDoesNotLetAnotherProcessIn() throws IOException, InterruptedException {
        Path folder = temporary.resolve("w.agraw");
        try (Store _ = Store.create(folder, SETTINGS)) {
            Files.delete(folder.resolve("holder.json"));
            assertThatThrownBy(() -> Store.open(folder, SETTINGS)).isInstanceOf(Refusal.class);
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Child.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("failure.workbookHeld");
            child.waitFor();
        }
    }

    @Test
    void aCopyThatComesToTheSamePathIsAnotherDevice() {
        Path folder = temporary.resolve("w.agraw");
        UUID device;
        try (Store store = Store.create(folder, SETTINGS)) {
            device = store.device();
        }
        Path stick = Dump.copy(folder, temporary.resolve("stick"));
        Dump.delete(folder);
        Dump.copy(stick, folder);
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(store.device()).isNotEqualTo(device);
            device = store.device();
        }
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(store.device()).isEqualTo(device);
        }
    }
}
