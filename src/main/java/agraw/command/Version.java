package agraw.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream file = Version.class.getResourceAsStream("/agraw/version.txt")) {
            return new String[] {new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).strip()
            };
        }
    }
}
