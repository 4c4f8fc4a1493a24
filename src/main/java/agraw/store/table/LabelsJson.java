package agraw.store.table;

import agraw.model.Labels;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Labels in a column: a JSON object from language to words. */
final class LabelsJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private LabelsJson() {}

    static String write(Labels labels) {
        return JSON.writeValueAsString(labels.byLanguage());
    }

    static Labels read(String words) {
        return words.equals("{}") ? Labels.NONE : Labels.of(JSON.readValue(words, WORDS));
    }
}
