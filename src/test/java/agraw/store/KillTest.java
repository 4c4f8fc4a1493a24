package agraw.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives a kill at any moment. */
class KillTest {
    @TempDir
    Path temporary;

    @Test
    void aHundredKillsLoseNothing() throws Exception {
        new Killing(temporary, 20_261_123L).kill(100);
    }

    @Test
    @Tag("campaign")
    void aThousandKillsLoseNothing() throws Exception {
        new Killing(temporary, 7L).kill(1000);
    }
}
