package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Reasons.Room EMPTY = new Reasons.Room(4096, false);
    private static final Reasons.Room AMPLE = new Reasons.Room(1L << 40, false);

    @Test
    void aFullDiskIsKnownInAnyLanguage() {
        Exception french = new SQLException("x", new IOException("Aucun espace disponible sur le périphérique"));
        assertThat(Reasons.of(french, EMPTY)).isEqualTo("full");
        assertThat(Reasons.of(french, AMPLE)).isEqualTo("failed");
        assertThat(Reasons.of(new SQLException("x", new IOException("No space left on device")), AMPLE))
                .isEqualTo("full");
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadOnly() {
        assertThat(Reasons.of(new FileNotFoundException("/w/log (Permission denied)"), AMPLE))
                .isEqualTo("readOnly");
        assertThat(Reasons.of(
                        new FileNotFoundException("/w/log (Permission non accordée)"),
                        new Reasons.Room(1L << 40, true)))
                .isEqualTo("readOnly");
    }
}
