package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.model.Fact;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The values that occur in cases, with how many cases have each: what facets list and what the filter bar proposes. */
public final class Occurring {
    /** Longer words are no value that anyone would choose from a list. */
    private static final int LONGEST = 60;

    private Occurring() {}

    /**
     * One value.
     *
     * @param words as a person reads them and as a filter takes them
     * @param count how many of the cases have it
     */
    public record Value(String words, long count) {}

    /** The values of a topic in all cases, the most frequent first, each counted in those that a test takes. */
    public static List<Value> in(Cases cases, Topic topic, Predicate<CaseRow> counted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (CaseRow row : cases.rows()) {
            long one = counted.test(row) ? 1 : 0;
            for (String words : words(cases, topic, row)) {
                counts.merge(words, one, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Value::count).reversed())
                .toList();
    }

    /** The values that one case has. */
    static Set<String> words(Cases cases, Topic topic, CaseRow row) {
        Set<String> found = new HashSet<>();
        switch (topic) {
            case Topic.Own(Topic.About about) -> {
                switch (about) {
                    case COUNTRY -> found.addAll(cases.shown().countries(row));
                    case KEY, TITLE, LANGUAGE, TEMPLATE ->
                        found.add(cases.shown().words(topic, row));
                    case NOTE, PERIOD, FACTS, REFERENCES, TEXTS, PHOTOS, TAGS, MISSING -> {}
                }
            }
            case Topic.OfCode _ -> {}
            case Topic.OfField field -> {
                for (Fact fact : row.facts(field)) {
                    add(cases, field, fact, found);
                }
            }
        }
        found.removeIf(words -> words.isBlank() || words.length() > LONGEST);
        return found;
    }

    private static void add(Cases cases, Topic.OfField field, Fact fact, Set<String> found) {
        if (FieldValue.STANDING.contains(fact.value()) && FieldValue.takesStanding(field.type())) {
            found.add(label(cases, field, fact.value()));
            return;
        }
        switch (field.nature()) {
            case CHOICE, ANSWER -> {
                for (String key : FieldValue.choices(fact.value())) {
                    found.add(label(cases, field, key.strip()));
                }
            }
            case PLACE -> found.addAll(Place.of(fact.value()).levels());
            case WORDS, NUMBER, COUNT, DATE, EVIDENCE -> found.add(fact.value().strip());
        }
    }

    /** What a choice is called; a filter takes it by this name. */
    private static String label(Cases cases, Topic.OfField field, String key) {
        for (Form.Entry entry : field.entries()) {
            var choice = entry.choice(key);
            if (choice.isPresent()) {
                return choice.get().labels().in(cases.messages().locale().getLanguage());
            }
        }
        return FieldValue.ANSWERS.contains(key) ? cases.messages().say("answer." + key) : key;
    }
}
