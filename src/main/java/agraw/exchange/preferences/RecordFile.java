package agraw.exchange.preferences;

import agraw.store.log.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One record in a JSON file. A file is there as a whole or not at all: it is written beside, and then takes the name. */
public final class RecordFile<T extends Record> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final Class<T> type;

    public RecordFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** The record; nothing where there is no file, or one that is not such a record. */
    public Optional<T> read() {
        try {
            return Files.exists(file)
                    ? Optional.ofNullable(MAPPER.readValue(Files.readAllBytes(file), type))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    public void write(T content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        new RealDisk().replace(file.toAbsolutePath(), MAPPER.writeValueAsBytes(content));
    }
}
