package agraw.exchange.content;

import agraw.model.Code;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Polarity;
import agraw.model.Question;
import agraw.model.QuestionKind;
import agraw.model.Rank;
import agraw.model.Recommendation;
import agraw.model.Tension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file agraw-codebook/1: src/docs/data-format.md says what its properties mean. */
record CodebookFile(String format, List<Principle> principles, List<Pair> tensions, List<Advice> recommendations) {
    record Principle(
            String key,
            Map<String, String> labels,
            String colour,
            String shortcut,
            List<Entry> codes,
            Questions questions) {}

    record Entry(
            String key,
            Map<String, String> labels,
            @Nullable Map<String, String> definitions,
            String polarity,
            @Nullable String shortcut) {}

    record Questions(List<Map<String, String>> field, List<Map<String, String>> plenary) {}

    record Pair(String key, Map<String, String> poleA, Map<String, String> poleB, List<String> codes) {}

    record Advice(
            String key, Map<String, String> addressee, List<String> principles, List<Map<String, String>> items) {}

    ShippedCodebook codebook() {
        List<Code> codes = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Principle principle : principles) {
            UUID id = Ids.next();
            codes.add(new Code(
                    id,
                    null,
                    principle.key(),
                    Labels.of(principle.labels()),
                    Labels.NONE,
                    Labels.NONE,
                    Labels.NONE,
                    null,
                    principle.colour(),
                    principle.shortcut(),
                    Rank.of(codes.size()),
                    false));
            for (Entry entry : principle.codes()) {
                codes.add(code(id, entry, Rank.of(codes.size())));
            }
            ask(questions, id, QuestionKind.FIELD, principle.questions().field());
            ask(questions, id, QuestionKind.PLENARY, principle.questions().plenary());
        }
        Map<String, UUID> byKey = new HashMap<>();
        codes.forEach(code -> byKey.put(code.key(), code.id()));
        return new ShippedCodebook(codes, questions, pairs(byKey), advice(byKey));
    }

    private static Code code(UUID principle, Entry entry, String position) {
        return new Code(
                Ids.next(),
                principle,
                entry.key(),
                Labels.of(entry.labels()),
                labels(entry.definitions()),
                Labels.NONE,
                Labels.NONE,
                Polarity.valueOf(entry.polarity().toUpperCase(Locale.ROOT)),
                null,
                entry.shortcut(),
                position,
                false);
    }

    private static void ask(
            List<Question> questions, UUID principle, QuestionKind kind, List<Map<String, String>> words) {
        for (Map<String, String> labels : words) {
            questions.add(new Question(Ids.next(), principle, kind, Labels.of(labels), Rank.of(questions.size())));
        }
    }

    private List<Tension> pairs(Map<String, UUID> byKey) {
        List<Tension> made = new ArrayList<>();
        for (Pair pair : tensions) {
            made.add(new Tension(
                    Ids.next(),
                    pair.key(),
                    Labels.of(pair.poleA()),
                    Labels.of(pair.poleB()),
                    ids(byKey, pair.codes()),
                    Rank.of(made.size())));
        }
        return made;
    }

    private List<Recommendation> advice(Map<String, UUID> byKey) {
        List<Recommendation> made = new ArrayList<>();
        for (Advice advice : recommendations) {
            UUID id = Ids.next();
            List<UUID> principles = ids(byKey, advice.principles());
            made.add(new Recommendation(
                    id, null, advice.key(), Labels.of(advice.addressee()), principles, Rank.of(made.size())));
            int number = 0;
            for (Map<String, String> item : advice.items()) {
                number++;
                String key = advice.key() + "." + number;
                made.add(new Recommendation(Ids.next(), id, key, Labels.of(item), principles, Rank.of(made.size())));
            }
        }
        return made;
    }

    private static List<UUID> ids(Map<String, UUID> byKey, List<String> keys) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(byKey.get(key), () -> "The codebook has no " + key))
                .toList();
    }

    private static Labels labels(@Nullable Map<String, String> byLanguage) {
        return byLanguage == null ? Labels.NONE : Labels.of(byLanguage);
    }
}
