package agraw.exchange.casefile;

import java.text.Normalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes all words of a file NFC with LF line ends, and refuses those that cannot be stored everywhere. */
final class CleanWords {
    private final Source source;

    CleanWords(Source source) {
        this.source = source;
    }

    /** Changes a tree in place; pointer says where it stands in the file. */
    void clean(JsonNode tree, String pointer) {
        switch (tree) {
            case ObjectNode object ->
                object.properties().forEach(property -> {
                    String at = pointer + "/" + property.getKey();
                    if (property.getValue().isString()) {
                        property.setValue(cleaned(property.getValue().asString(), at));
                    } else {
                        clean(property.getValue(), at);
                    }
                });
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    clean(array.get(index), pointer + "/" + index);
                }
            }
            default -> {}
        }
    }

    private JsonNode cleaned(String words, String pointer) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1));
            if (pair) {
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                throw source.breaks(pointer, "character", "U+%04X".formatted((int) unit));
            }
        }
        String lines = words.replace("\r\n", "\n").replace('\r', '\n');
        String marked = lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
        return StringNode.valueOf(Normalizer.normalize(marked, Normalizer.Form.NFC));
    }
}
