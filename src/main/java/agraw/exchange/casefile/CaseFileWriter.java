package agraw.exchange.casefile;

import agraw.exchange.file.WholeFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Writes case files: UTF-8, LF, an indent of two spaces, properties in the order of the format. */
public final class CaseFileWriter {
    private final JsonMapper mapper = CaseJson.mapper();

    /** The bytes of a case file, with a line end at its end. */
    public byte[] bytes(CaseFile file) {
        return (mapper.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a file, which is there only when it is whole. A file of this name is replaced.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public void write(CaseFile file, Path path) {
        WholeFile.write(path, out -> out.write(bytes(file)));
    }
}
