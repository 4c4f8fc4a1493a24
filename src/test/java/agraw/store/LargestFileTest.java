package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.log.RealDisk;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is too large is refused while it comes, also where nobody knew its size before, and leaves nothing behind. */
class LargestFileTest {
    private static final int LARGEST = 600_000;

    @TempDir
    Path folder;

    @Test
    void oneByteMoreThanTheLargestIsRefused() {
        FileAttachments files = new FileAttachments(folder, new RealDisk(), LARGEST);
        assertThat(files.put(new ByteArrayInputStream(new byte[LARGEST]), "film.mp4")
                        .size())
                .isEqualTo(LARGEST);
        assertThatThrownBy(() -> files.put(new ByteArrayInputStream(new byte[LARGEST + 1]), "film.mp4"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.FileTooLarge("film.mp4", LARGEST + 1L, LARGEST)));
        assertThat(folder.resolve("files").resolve("new")).isEmptyDirectory();
    }
}
