package agraw.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads the messages of one language: key to ICU message pattern. */
final class Bundle {
    private Bundle() {}

    /** One file an area and language, so that a screen's words are found by its name. */
    private static final List<String> AREAS = List.of(
            "across",
            "chart",
            "agraw",
            "agreement",
            "casestudy",
            "change",
            "check",
            "codebook",
            "command",
            "compare",
            "documents",
            "failure",
            "files",
            "judging",
            "kit",
            "library",
            "model",
            "paper",
            "quotes",
            "references",
            "search",
            "session",
            "settings",
            "shell",
            "template",
            "text",
            "views");

    /** The messages written for a language such as {@code fr}, or nothing when nobody has translated them yet. */
    static Optional<Map<String, String>> read(String language) {
        Map<String, String> patterns = new HashMap<>();
        for (String area : AREAS) {
            try (InputStream file = Bundle.class.getResourceAsStream(language + "/" + area + ".properties")) {
                if (file != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return patterns.isEmpty() ? Optional.empty() : Optional.of(Map.copyOf(patterns));
    }
}
