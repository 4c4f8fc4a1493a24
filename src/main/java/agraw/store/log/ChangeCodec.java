package agraw.store.log;

import agraw.change.Change;
import agraw.change.ChangeId;
import agraw.change.Edit;
import agraw.change.HybridTime;
import agraw.change.Label;
import agraw.change.Mode;
import agraw.model.Kind;
import agraw.model.Value;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One change as JSON in UTF-8, readable without this program: src/docs/data-format.md describes it. */
public final class ChangeCodec {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder() // what was written here can always be read again
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ChangeCodec() {}

    public static byte[] encode(Change change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("device", change.id().device().toString());
            json.writeNumberProperty("number", change.id().number());
            json.writeNumberProperty("time", change.time().packed());
            json.writeStringProperty("author", change.author());
            json.writeStringProperty("label", change.label().key());
            json.writeArrayPropertyStart("arguments");
            change.label().arguments().forEach(json::writeString);
            json.writeEndArray();
            switch (change.mode()) {
                case Mode.Done() -> {}
                case Mode.Undo(List<ChangeId> of) -> writeMode(json, "undo", of);
                case Mode.Redo(List<ChangeId> of) -> writeMode(json, "redo", of);
            }
            json.writeArrayPropertyStart("edits");
            change.edits().forEach(edit -> writeEdit(json, edit));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writeMode(JsonGenerator json, String name, List<ChangeId> of) {
        json.writeArrayPropertyStart(name);
        of.forEach(id -> json.writeString(id.device() + "/" + id.number()));
        json.writeEndArray();
    }

    private static void writeEdit(JsonGenerator json, Edit edit) {
        json.writeStartObject();
        switch (edit) {
            case Edit.Create(Kind kind, UUID entity, Map<String, Value> fields) ->
                writeWhole(json, "create", kind, entity, fields);
            case Edit.Delete(Kind kind, UUID entity, Map<String, Value> fields) ->
                writeWhole(json, "delete", kind, entity, fields);
            case Edit.Set(Kind kind, UUID entity, String property, @Nullable Value before, @Nullable Value after) -> {
                json.writeStringProperty("set", kind.key());
                json.writeStringProperty("id", entity.toString());
                json.writeStringProperty("property", property);
                json.writeName("before");
                ValueJson.write(json, before);
                json.writeName("after");
                ValueJson.write(json, after);
            }
        }
        json.writeEndObject();
    }

    private static void writeWhole(JsonGenerator json, String name, Kind kind, UUID entity, Map<String, Value> fields) {
        json.writeStringProperty(name, kind.key());
        json.writeStringProperty("id", entity.toString());
        json.writeObjectPropertyStart("fields");
        fields.forEach((property, value) -> {
            json.writeName(property);
            ValueJson.write(json, value);
        });
        json.writeEndObject();
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Change decode(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new Decoder(json).change();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a change", e);
        }
    }

    /** The change's properties as they are met. */
    private static final class Decoder {
        private final JsonParser json;
        private @Nullable UUID device;
        private long number;
        private long time;
        private String author = "";
        private String label = "";
        private List<String> arguments = List.of();
        private Mode mode = Mode.DONE;
        private final List<Edit> edits = new ArrayList<>();

        Decoder(JsonParser json) {
            this.json = json;
        }

        Change change() {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "device" -> device = UUID.fromString(json.getString());
                    case "number" -> number = json.getLongValue();
                    case "time" -> time = json.getLongValue();
                    case "author" -> author = json.getString();
                    case "label" -> label = json.getString();
                    case "arguments" -> arguments = words();
                    case "undo" -> mode = new Mode.Undo(ids());
                    case "redo" -> mode = new Mode.Redo(ids());
                    case "edits" -> {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            edits.add(edit());
                        }
                    }
                    default -> throw new IllegalArgumentException("Unknown property of a change");
                }
            }
            if (device == null) {
                throw new IllegalArgumentException("A change without a device");
            }
            return new Change(
                    new ChangeId(device, number),
                    new HybridTime(time),
                    author,
                    new Label(label, arguments),
                    mode,
                    edits);
        }

        private List<String> words() {
            List<String> words = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                words.add(json.getString());
            }
            return words;
        }

        private List<ChangeId> ids() {
            return words().stream()
                    .map(words ->
                            new ChangeId(UUID.fromString(words.substring(0, 36)), Long.parseLong(words.substring(37))))
                    .toList();
        }

        private Edit edit() {
            json.nextToken();
            String what = json.currentName();
            Kind kind = Kind.named(json.nextStringValue());
            json.nextToken();
            UUID id = UUID.fromString(json.nextStringValue());
            json.nextToken();
            Edit edit = switch (what) {
                case "create" -> new Edit.Create(kind, id, fields(kind));
                case "delete" -> new Edit.Delete(kind, id, fields(kind));
                case "set" -> set(kind, id);
                default -> throw new IllegalArgumentException("Unknown edit");
            };
            json.nextToken();
            return edit;
        }

        private Map<String, Value> fields(Kind kind) {
            json.nextToken();
            Map<String, Value> fields = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                Value value = ValueJson.read(json, kind.property(name));
                if (value != null) {
                    fields.put(name, value);
                }
            }
            return fields;
        }

        private Edit.Set set(Kind kind, UUID id) {
            String property = json.nextStringValue();
            json.nextToken();
            json.nextToken();
            Value before = ValueJson.read(json, kind.property(property));
            json.nextToken();
            json.nextToken();
            Value after = ValueJson.read(json, kind.property(property));
            return new Edit.Set(kind, id, property, before, after);
        }
    }
}
