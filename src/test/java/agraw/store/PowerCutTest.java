package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged was forced: it outlives a power cut right after. */
class PowerCutTest {
    @TempDir
    Path temporary;

    @Test
    void aPowerCutAfterAnyAcknowledgementLosesNothing() throws IOException {
        ForcedDisk disk = new ForcedDisk();
        Settings settings = Settings.of(UUID.randomUUID(), "Amina").with(new Settings.Sizes(700, 1L << 30, 1L << 30));
        Path folder = temporary.resolve("w.agraw");
        try (Store store = Store.create(folder, settings.with(disk))) {
            for (int i = 1; i <= 8; i++) {
                Edit edit = Edit.Create.of(WorkbookContract.study("M" + i));
                store.commit(new Draft(Label.of("change.sample"), "Amina", List.of(edit)));
                Path image = temporary.resolve("image" + i);
                disk.image(folder, image);
                try (Store left = Store.open(image, settings)) {
                    assertThat(Dump.records(left)).hasSize(i);
                }
            }
        }
    }
}
