package agraw.workbench;

import agraw.compare.across.Head;
import agraw.compare.configuration.Observation;
import agraw.compare.configuration.TruthTable;
import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Matching;
import agraw.compare.filter.Parsed;
import agraw.compare.filter.Presumed;
import agraw.compare.filter.RowMaker;
import agraw.compare.filter.Topic;
import agraw.model.CaseStudy;
import agraw.model.Pick;
import agraw.store.Store;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Asks which conditions come together with an outcome; each is said in the language of filters. */
public final class Configurations {
    private final Store store;
    private final Finding finding;

    private Configurations(Store store, Finding finding) {
        this.store = store;
        this.finding = finding;
    }

    public static Configurations of(Workbench workbench) {
        return new Configurations(workbench.store(), Finding.of(workbench));
    }

    /**
     * What is asked.
     *
     * @param conditions each a filter; empty ones are passed over
     * @param outcome a filter too
     */
    public record Asked(List<String> conditions, String outcome) {
        public Asked {
            conditions = List.copyOf(conditions);
        }

        /** The conditions that say something. */
        public List<String> said() {
            return conditions.stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
        }

        public boolean isWhole() {
            return !said().isEmpty() && !outcome.isBlank();
        }
    }

    /**
     * What was found.
     *
     * @param problems what is not understood, by the filter
     * @param left the cases of which nothing is known in a field that is asked for
     */
    public record Found(
            Asked asked,
            TruthTable table,
            Map<UUID, CaseStudy> cases,
            Map<String, String> problems,
            List<CaseStudy> left) {}

    /** Compares the chosen cases by the chosen tags. More than {@link TruthTable#MOST_CONDITIONS} conditions are not looked at. */
    public Found compare(Chosen chosen, Asked asked, Messages messages) {
        List<Test> conditions = new ArrayList<>();
        Map<String, String> problems = new HashMap<>();
        asked.said().stream()
                .limit(TruthTable.MOST_CONDITIONS)
                .forEach(filter -> conditions.add(test(filter, problems, messages)));
        Test outcome = test(asked.outcome(), problems, messages);
        List<Observation> observations = new ArrayList<>();
        List<CaseStudy> left = new ArrayList<>();
        Map<UUID, CaseStudy> cases = new HashMap<>();
        for (CaseRow row : rows(chosen)) {
            CaseStudy study = row.study();
            cases.put(study.id(), study);
            boolean known = outcome.isKnown(row) && conditions.stream().allMatch(test -> test.isKnown(row));
            if (!known) {
                left.add(study);
                continue;
            }
            int bits = 0;
            for (int at = 0; at < conditions.size(); at++) {
                bits |= conditions.get(at).meets().test(row) ? 1 << at : 0;
            }
            observations.add(new Observation(study.id(), bits, outcome.meets().test(row)));
        }
        boolean whole = asked.isWhole() && problems.isEmpty();
        return new Found(
                asked, TruthTable.of(conditions.size(), whole ? observations : List.of()), cases, problems, left);
    }

    /** The chosen cases with the chosen tags only. */
    private List<CaseRow> rows(Chosen chosen) {
        if (chosen.scope().tags().and(chosen.own()).equals(Pick.ALL)) {
            return chosen.rows();
        }
        Map<UUID, List<RowMaker.Tagged>> tagged = new HashMap<>();
        store.read(reader -> {
            TallyQuery.count(
                    reader,
                    chosen.pick(),
                    Optional.empty(),
                    (study, code, stance, _, _, tags) -> tagged.computeIfAbsent(study, _ -> new ArrayList<>())
                            .add(new RowMaker.Tagged(code, stance, tags)));
            return tagged;
        });
        RowMaker maker = chosen.all().maker();
        return chosen.rows().stream()
                .map(row -> maker.narrowed(row, tagged.getOrDefault(row.study().id(), List.of())))
                .toList();
    }

    private record Test(Predicate<CaseRow> meets, List<Topic.OfField> presumed) {
        boolean isKnown(CaseRow row) {
            return presumed.stream().noneMatch(field -> row.facts(field).isEmpty());
        }
    }

    private Test test(String filter, Map<String, String> problems, Messages messages) {
        Finding.Found found = finding.find(new Finding.Query(filter, Look.USUAL), messages);
        Parsed parsed = found.parsed();
        parsed.problem()
                .ifPresent(problem -> problems.put(
                        filter, FilterSaying.problem(messages, found.cases().topics(), problem)));
        return new Test(new Matching(found.cases().topics()).of(parsed.condition()), Presumed.by(parsed.condition()));
    }

    /** The name of a condition by its place: A, B, C. */
    public static String letter(int condition) {
        return String.valueOf((char) ('A' + condition));
    }

    /** The truth table to look at: a row a combination. */
    public static Overview overview(Found found, Messages messages) {
        TruthTable table = found.table();
        List<String> names = found.asked().said();
        List<Head> columns = new ArrayList<>();
        for (int at = 0; at < table.conditions(); at++) {
            columns.add(head(letter(at), names.get(at)));
        }
        columns.add(head(messages.say("across.configurations.cases"), ""));
        columns.add(head(
                messages.say("across.configurations.outcome"), found.asked().outcome()));
        columns.add(head(
                messages.say("across.configurations.consistency"),
                messages.say("across.configurations.consistency.about")));
        List<Head> rows = new ArrayList<>();
        List<List<Overview.Box>> boxes = new ArrayList<>();
        CountWords words = new CountWords(messages);
        for (TruthTable.Row row : table.rows()) {
            rows.add(head(combination(row.combination(), table.conditions()), keys(found, row)));
            List<Overview.Box> line = new ArrayList<>();
            for (int at = 0; at < table.conditions(); at++) {
                line.add(plain((row.combination() >> at & 1) == 1 ? "1" : "0", Overview.Tone.PLAIN));
            }
            line.add(plain(Integer.toString(row.cases()), Overview.Tone.PLAIN));
            line.add(
                    switch (row.verdict()) {
                        case POSITIVE -> plain("1", Overview.Tone.PLAIN);
                        case NEGATIVE -> plain("0", Overview.Tone.PLAIN);
                        case CONTRADICTION ->
                            plain(messages.say("across.configurations.contradiction"), Overview.Tone.WARNING);
                    });
            line.add(plain(words.share(row.consistency()), Overview.Tone.PLAIN));
            boxes.add(line);
        }
        return new Overview(
                messages.say("across.view.configurations"),
                messages.say("across.configurations.combination"),
                rows,
                columns,
                boxes,
                FormulaSaying.of(found, messages));
    }

    private static Head head(String words, String about) {
        return new Head(words, words, about, "", 0, Pick.ALL);
    }

    private static Overview.Box plain(String words, Overview.Tone tone) {
        return Overview.Box.of(words, tone, 0, 0, Pick.ALL);
    }

    private static String combination(int bits, int conditions) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < conditions; at++) {
            words.append(at > 0 ? " " : "").append((bits >> at & 1) == 1 ? letter(at) : "~" + letter(at));
        }
        return words.toString();
    }

    private static String keys(Found found, TruthTable.Row row) {
        return java.util.stream.Stream.concat(row.with().stream(), row.without().stream())
                .map(id -> Objects.requireNonNull(found.cases().get(id)).key())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
