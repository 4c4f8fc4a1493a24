package agraw.store.log;

import agraw.model.Labels;
import agraw.model.Property;
import agraw.model.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values of properties as JSON: words, numbers and flags as themselves, ids and instants (ISO 8601, UTC) as words. */
final class ValueJson {
    private ValueJson() {}

    static void write(JsonGenerator json, @Nullable Value value) {
        switch (value) {
            case null -> json.writeNull();
            case Value.Words(String words) -> json.writeString(words);
            case Value.Whole(long number) -> json.writeNumber(number);
            case Value.Flag(boolean set) -> json.writeBoolean(set);
            case Value.Id(UUID id) -> json.writeString(id.toString());
            case Value.Moment(Instant instant) -> json.writeString(instant.toString());
            case Value.Ids(List<UUID> ids) -> {
                json.writeStartArray();
                ids.forEach(id -> json.writeString(id.toString()));
                json.writeEndArray();
            }
            case Value.Named(Labels labels) -> {
                json.writeStartObject();
                labels.byLanguage().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
        }
    }

    /** Reads the value at the parser's current token. */
    static @Nullable Value read(JsonParser json, Property property) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        Class<? extends Value> type = property.type();
        if (type == Value.Words.class) {
            return new Value.Words(json.getString());
        } else if (type == Value.Whole.class) {
            return new Value.Whole(json.getLongValue());
        } else if (type == Value.Flag.class) {
            return new Value.Flag(json.getBooleanValue());
        } else if (type == Value.Id.class) {
            return new Value.Id(UUID.fromString(json.getString()));
        } else if (type == Value.Moment.class) {
            return new Value.Moment(Instant.parse(json.getString()));
        } else if (type == Value.Ids.class) {
            List<UUID> ids = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                ids.add(UUID.fromString(json.getString()));
            }
            return new Value.Ids(ids);
        }
        TreeMap<String, String> words = new TreeMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String language = json.currentName();
            json.nextToken();
            words.put(language, json.getString());
        }
        return new Value.Named(Labels.of(words));
    }
}
