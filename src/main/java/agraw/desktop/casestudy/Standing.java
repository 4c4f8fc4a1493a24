package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.Choice;
import agraw.model.FieldValue;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/** The answers that every choice field has beside its own: unknown, and not asked. */
final class Standing {
    static final List<String> KEYS = List.of(FieldValue.UNKNOWN, FieldValue.NOT_ASKED);

    private Standing() {}

    /** The keys of the choices that may be taken, and of those that always may. */
    static List<String> with(List<Choice> choices) {
        List<String> keys = new ArrayList<>(choices.stream().map(Choice::key).toList());
        KEYS.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys;
    }

    static boolean is(String key) {
        return FieldValue.STANDING.contains(key);
    }

    /** The keys that answer so. */
    static KeyCombination keys(String key) {
        return key.equals(FieldValue.NOT_ASKED) ? FactActions.NOT_ASKED : FactActions.UNKNOWN;
    }

    /** Makes a node look like a standing answer, or like no such. */
    static void mark(Node node, String key) {
        node.pseudoClassStateChanged(Pseudo.UNKNOWN, key.equals(FieldValue.UNKNOWN));
        node.pseudoClassStateChanged(Pseudo.NOT_ASKED, key.equals(FieldValue.NOT_ASKED));
    }

    /** What tells it from words, and from the other, at a glance. */
    static String icon(String key) {
        return key.equals(FieldValue.NOT_ASKED) ? "fth-slash" : "fth-help-circle";
    }

    /** The words of a choice: its label, or what such an answer is called everywhere. */
    static String label(Desk desk, Form.Entry entry, String key) {
        return entry.choice(key)
                .map(choice -> choice.labels().in(desk.language()))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> is(key) ? desk.messages().say("answer." + key) : key);
    }
}
