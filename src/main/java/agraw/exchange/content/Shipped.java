package agraw.exchange.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what ships with the program. A jar has no folders that can be listed, so the names of the case studies stand in a list
 * of their own.
 */
public final class Shipped {
    private static final String FOLDER = "/agraw/content/";

    private Shipped() {}

    /** The codebook, with new ids. */
    public static ShippedCodebook codebook() {
        return read("codebook.json", CodebookFile.class).codebook();
    }

    /** The template, with new ids. */
    public static ShippedTemplate template() {
        return read("template.json", TemplateFile.class).entities();
    }

    /** The keys of the published case studies, sorted. */
    public static List<String> caseKeys() {
        return new String(bytes("case-studies.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** The case file of a key, as it would stand on a disk. */
    public static byte[] caseFile(String key) {
        return bytes("case-studies/" + key + ".json");
    }

    private static <T> T read(String name, Class<T> type) {
        JsonMapper json = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return json.readValue(bytes(name), type);
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Shipped.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("Not shipped: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
