package agraw.desktop.template;

import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers that are given to try a form, and kept nowhere. A group has one item. */
final class Trying {
    private final Map<UUID, String> answers = new LinkedHashMap<>();
    private final Map<UUID, UUID> items = new LinkedHashMap<>();

    void answer(UUID field, String value) {
        if (value.isBlank()) {
            answers.remove(field);
        } else {
            answers.put(field, value);
        }
    }

    String answer(UUID field) {
        return answers.getOrDefault(field, "");
    }

    /** The item of a group that is tried. */
    UUID item(UUID group) {
        return items.computeIfAbsent(group, _ -> UUID.randomUUID());
    }

    FilledForm filled(Form form, String language) {
        List<Fact> facts = new ArrayList<>();
        form.entries().forEach(entry -> add(entry, null, facts));
        return new FilledForm(Rules.of(form), facts, language);
    }

    private void add(Form.Entry entry, @Nullable UUID item, List<Fact> facts) {
        UUID field = entry.field().id();
        if (!entry.parts().isEmpty()) {
            UUID own = item(field);
            facts.add(fact(own, field, item, "1", facts.size()));
            entry.parts().forEach(part -> add(part, own, facts));
        } else if (answers.containsKey(field)) {
            facts.add(fact(UUID.randomUUID(), field, item, answer(field), facts.size()));
        }
    }

    private static Fact fact(UUID id, UUID field, @Nullable UUID item, String value, int number) {
        return new Fact(
                id,
                id,
                field,
                item,
                null,
                value,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                Rank.of(number),
                null);
    }
}
