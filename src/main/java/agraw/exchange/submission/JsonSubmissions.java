package agraw.exchange.submission;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Submissions in JSON: KoboToolbox’s "results" with whole paths as names, ODK Central’s "value" with groups within groups, or a bare list
 * of either.
 */
final class JsonSubmissions {
    /** Largest file that is read, in bytes. */
    static final int LARGEST = 64_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(1 << 20)
                            .maxNameLength(2_000)
                            .maxNumberLength(100)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String file;
    private final byte[] bytes;
    private final Set<String> columns = new LinkedHashSet<>();

    JsonSubmissions(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    SubmissionFile read() {
        JsonNode tree = tree(words());
        String list = tree.isArray() ? "" : tree.path("results").isArray() ? "/results" : "/value";
        JsonNode all = list.isEmpty() ? tree : tree.path(list.substring(1));
        if (!all.isArray()) {
            throw new Refusal(new Failure.SubmissionsRefused(file, "shape", "results"));
        }
        List<Submission> submissions = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            String pointer = list + "/" + at;
            if (!all.get(at).isObject()) {
                throw new Refusal(new Failure.SubmissionsRefused(file, "object", pointer));
            }
            submissions.add(item(all.get(at), pointer, true));
        }
        return new SubmissionFile(file, List.copyOf(columns), submissions);
    }

    private String words() {
        int mark = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
        ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException e) {
            long line = 1;
            for (int at = 0; at < content.position(); at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            throw new Refusal(new Failure.NotUtf8(file, line), e);
        }
    }

    private JsonNode tree(String words) {
        try (JsonParser json = MAPPER.createParser(words)) {
            try {
                JsonNode tree = MAPPER.readTree(json);
                if (json.nextToken() != null) {
                    throw notJson(json.currentTokenLocation(), "syntax");
                }
                return tree;
            } catch (JacksonException e) {
                throw notJson(e.getLocation() == null ? json.currentLocation() : e.getLocation(), problem(e));
            }
        }
    }

    private Refusal notJson(TokenStreamLocation at, String problem) {
        return new Refusal(
                new Failure.NotJson(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), problem));
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

    private Submission item(JsonNode object, String pointer, boolean top) {
        List<Submission.Answer> answers = new ArrayList<>();
        List<Submission.Repeat> repeats = new ArrayList<>();
        gather(object, "", pointer, answers, repeats);
        if (top) {
            answers.forEach(answer -> columns.add(answer.column()));
        }
        return new Submission(pointer, answers, repeats);
    }

    private void gather(
            JsonNode object,
            String above,
            String pointer,
            List<Submission.Answer> answers,
            List<Submission.Repeat> repeats) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = above + property.getKey();
            String place = pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1");
            JsonNode value = property.getValue();
            if (value.isNull() || Metadata.isLink(property.getKey())) {
                continue;
            }
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                if (!Metadata.isKnown(name)) {
                    repeats.add(new Submission.Repeat(name, items(value, place)));
                }
            } else if (value.isObject() && !isPoint(value)) {
                gather(value, name + "/", place, answers, repeats);
            } else if (!words(value).isEmpty()) {
                answers.add(new Submission.Answer(name, words(value), place));
            }
        }
    }

    private List<Submission> items(JsonNode list, String pointer) {
        List<Submission> items = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            if (!list.get(at).isObject()) {
                throw new Refusal(new Failure.SubmissionsRefused(file, "object", pointer + "/" + at));
            }
            items.add(item(list.get(at), pointer + "/" + at, false));
        }
        return items;
    }

    private static boolean isPoint(JsonNode value) {
        return value.path("type").isString() && value.path("coordinates").isArray();
    }

    /** A value as a form keeps it: numbers plain, several words with spaces between, a GeoJSON point as ODK’s "lat lon alt accuracy". */
    private static String words(JsonNode value) {
        if (value.isObject()) {
            JsonNode at = value.path("coordinates");
            boolean point = value.path("type").stringValue("").equals("Point") && at.size() >= 2;
            return point
                    ? words(at.get(1)) + " " + words(at.get(0)) + (at.size() > 2 ? " " + words(at.get(2)) : "")
                    : at.toString();
        } else if (value.isArray()) {
            return value.valueStream()
                    .filter(one -> !one.isContainer() && !one.isNull())
                    .map(JsonSubmissions::words)
                    .collect(Collectors.joining(" "));
        } else if (value.isNumber()) {
            // A number such as 1e999999999 would be as long as the memory.
            return Math.abs((long) value.decimalValue().scale()) > 100
                    ? value.toString()
                    : value.decimalValue().toPlainString();
        }
        return value.asString().strip();
    }
}
