package agraw.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void everySourceIsInTheOneFormat() throws IOException {
        assertThat(Formatting.unformatted())
                .as("bring them into it: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
