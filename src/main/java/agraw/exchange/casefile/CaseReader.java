package agraw.exchange.casefile;

import agraw.exchange.file.WholeFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads case files that may come from anyone: bytes, JSON, schema, words, in this order, and stops at the first fault. */
public final class CaseReader {
    private final JsonMapper mapper = CaseJson.mapper();
    private final CaseSchema schema = new CaseSchema();

    /** A case file as it stands, and where it came from, for those who check what it means. */
    public record Read(CaseFile caseFile, Origin origin) {}

    /** Hides how places in a file are found. */
    public static final class Origin {
        private final Source source;

        private Origin(Source source) {
            this.source = source;
        }

        Source source() {
            return source;
        }
    }

    /**
     * Reads a file of a disk. Its size is looked at before any byte is read.
     *
     * @throws Refusal {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge} and those of {@link #read(String, byte[])}
     */
    public Read read(Path file) {
        return read(file.toString(), WholeFile.read(file, CaseJson.LARGEST));
    }

    /**
     * Reads bytes; the name is the one to use in sentences.
     *
     * @throws Refusal {@link Failure.NotUtf8}, {@link Failure.NotJson}, {@link Failure.BreaksFormat}
     */
    public Read read(String name, byte[] bytes) {
        Source source = new Source(name, bytes);
        source.checkUtf8();
        JsonNode tree = tree(source);
        schema.check(source, tree);
        new CleanWords(source).clean(tree, "");
        return new Read(mapper.treeToValue(tree, CaseFile.class), new Origin(source));
    }

    private JsonNode tree(Source source) {
        try (JsonParser json = mapper.createParser(source.reader())) {
            try {
                JsonNode tree = mapper.readTree(json);
                if (tree == null || tree.isMissingNode()) {
                    throw notJson(source, json.currentLocation(), "empty");
                } else if (json.nextToken() != null) {
                    throw notJson(source, json.currentTokenLocation(), "syntax");
                }
                return tree;
            } catch (JacksonException e) {
                // a limit that is passed has no place of its own
                TokenStreamLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
                throw notJson(source, at, problem(e));
            }
        }
    }

    private static Refusal notJson(Source source, TokenStreamLocation at, String problem) {
        return new Refusal(new Failure.NotJson(
                source.file(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), problem));
    }

    /** Jackson tells these apart only by its words. */
    private static String problem(JacksonException e) {
        String words = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        return switch (e) {
            case UnexpectedEndOfInputException _ -> "cut";
            case StreamConstraintsException _ -> words.contains("depth") ? "deep" : "long";
            default -> words.startsWith("Duplicate") ? "twice" : "syntax";
        };
    }
}
