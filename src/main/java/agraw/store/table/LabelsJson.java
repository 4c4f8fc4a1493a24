package agraw.store.table;

import agraw.model.Labels;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Labels in a column: a JSON object from language to words. */
final class LabelsJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LabelsJson() {}

    static String write(Labels labels) {
        return JSON.writeValueAsString(labels.byLanguage());
    }

    static Labels read(String words) {
        return words.equals("{}") ? Labels.NONE : new Labels(byLanguage(words));
    }

    /** Token by token: a codebook is hundreds of these. */
    private static SortedMap<String, String> byLanguage(String words) {
        SortedMap<String, String> labels = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(words)) {
            parser.nextToken();
            for (String language = parser.nextName(); language != null; language = parser.nextName()) {
                parser.nextToken();
                labels.put(language, parser.getString());
            }
        }
        return labels;
    }
}
