package agraw.workbench;

import agraw.compare.across.Axis;
import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.model.CaseStudy;
import agraw.model.Summary;
import agraw.report.table.Table;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.PlacedQuery;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All cases by all principles or codes: what people wrote down of each, how many tags it has, and whether some were added since. */
public final class Framework {
    private final Store store;
    private final Optional<String> coder;

    private Framework(Store store, Optional<String> coder) {
        this.store = store;
        this.coder = coder;
    }

    public static Framework of(Workbench workbench) {
        return new Framework(workbench.store(), workbench.onlyCoder());
    }

    /**
     * One line: a case, or the name of the cases that follow.
     *
     * @param group the value that these cases say; null for a case
     * @param at the case's column among the counts; -1 for a group
     */
    public record Line(@Nullable String group, @Nullable CaseStudy caseStudy, int at) {
        public boolean isGroup() {
            return group != null;
        }
    }

    /**
     * The grid.
     *
     * @param cross the counts, a row a code and a column a case
     * @param lines the cases in their order, in groups if they are grouped
     * @param written by case and code
     */
    public record Grid(Cross cross, boolean codes, List<Line> lines, Map<Summaries.Place, Summaries.Written> written) {
        public Optional<Summaries.Written> at(CaseStudy study, Head code) {
            return Optional.ofNullable(written.get(Summaries.Place.ofCell(study.id(), UUID.fromString(code.key()))));
        }
    }

    /**
     * Reads the grid.
     *
     * @param codes whether the columns are codes, else principles with all codes below them
     * @param group the key of the topic by which cases are grouped; null: they are not
     */
    public Grid read(Chosen chosen, boolean codes, @Nullable String group, Messages messages) {
        return store.read(reader -> {
            Heads heads = new Heads(chosen, messages);
            Axis rows = codes ? heads.codes() : heads.principles();
            Cross.Builder builder = new Cross.Builder(
                    rows,
                    heads.cases(),
                    chosen.cases().stream().map(CaseStudy::id).toList());
            TallyQuery.count(reader, chosen.pick(), Optional.empty(), builder::add);
            return new Grid(
                    builder.build(),
                    codes,
                    lines(chosen, heads.topic(group), messages),
                    written(reader, chosen, rows.heads()));
        });
    }

    private static List<Line> lines(Chosen chosen, Optional<Topic> topic, Messages messages) {
        List<CaseStudy> cases = chosen.cases();
        Map<UUID, Integer> numbers = new HashMap<>();
        cases.forEach(study -> numbers.put(study.id(), numbers.size()));
        if (topic.isEmpty()) {
            return cases.stream()
                    .map(study -> new Line(null, study, numbers.getOrDefault(study.id(), -1)))
                    .toList();
        }
        List<Line> lines = new ArrayList<>();
        Map<String, List<CaseRow>> groups = Values.divide(
                chosen.rows(),
                topic.get(),
                chosen.all(),
                NaturalOrder.of(messages.locale()),
                messages.say("across.unknown"));
        groups.forEach((name, rows) -> {
            lines.add(new Line(name, null, -1));
            rows.forEach(row -> lines.add(
                    new Line(null, row.study(), numbers.getOrDefault(row.study().id(), -1))));
        });
        return lines;
    }

    private Map<Summaries.Place, Summaries.Written> written(Reader reader, Chosen chosen, List<Head> heads) {
        Set<UUID> ids = chosen.ids();
        List<Summary> summaries = reader.saying(Summary.class, "caseStudy").stream()
                .filter(summary -> ids.contains(summary.caseStudy()))
                .toList();
        Map<UUID, Map<UUID, List<UUID>>> placed = new HashMap<>();
        PlacedQuery.read(
                reader,
                summaries.stream()
                        .flatMap(one -> Stream.ofNullable(one.caseStudy()))
                        .collect(Collectors.toSet()),
                coder,
                (study, code, tag) -> placed.computeIfAbsent(study, _ -> new HashMap<>())
                        .computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(tag));
        Map<String, Set<UUID>> codesOf = new HashMap<>();
        heads.forEach(head -> codesOf.put(head.key(), head.pick().codes().orElse(Set.of())));
        Map<Summaries.Place, Summaries.Written> written = new HashMap<>();
        for (Summary summary : summaries) {
            Map<UUID, List<UUID>> ofCase = placed.getOrDefault(summary.caseStudy(), Map.of());
            int added = Summaries.added(
                    summary,
                    codesOf.getOrDefault(summary.subject().toString(), Set.of()).stream()
                            .flatMap(code -> ofCase.getOrDefault(code, List.of()).stream()));
            written.merge(
                    Summaries.Place.of(summary),
                    new Summaries.Written(summary, added),
                    (one, other) -> one.summary().at().isBefore(other.summary().at()) ? other : one);
        }
        return written;
    }

    /**
     * The grid as a document.
     *
     * @param turned whether cases are columns
     */
    public static TableFile document(Grid grid, boolean turned, List<String> about, Messages messages) {
        List<Head> heads = grid.cross().rows();
        List<Line> cases = grid.lines().stream().filter(line -> !line.isGroup()).toList();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.of(messages.say(turned ? "matrix.code" : "matrix.case")));
        List<Table.Line> lines = new ArrayList<>();
        if (turned) {
            cases.forEach(line -> columns.add(new Table.Column(key(line), title(line), false)));
            for (int row = 0; row < heads.size(); row++) {
                List<Table.Box> boxes = new ArrayList<>(List.of(Table.Box.of(
                        heads.get(row).words() + " " + heads.get(row).about())));
                int at = row;
                cases.forEach(line -> boxes.add(box(grid, line, at, messages)));
                lines.add(new Table.Line(false, boxes));
            }
        } else {
            heads.forEach(head -> columns.add(new Table.Column(head.words(), head.about(), false)));
            for (Line line : grid.lines()) {
                if (line.isGroup()) {
                    lines.add(TableFile.heading(java.util.Objects.requireNonNull(line.group())));
                    continue;
                }
                List<Table.Box> boxes = new ArrayList<>(List.of(name(line)));
                for (int row = 0; row < heads.size(); row++) {
                    boxes.add(box(grid, line, row, messages));
                }
                lines.add(new Table.Line(false, boxes));
            }
        }
        Table table = new Table(
                messages.say("across.view.grid"),
                messages.locale().getLanguage(),
                about,
                columns,
                lines,
                List.of(messages.say("across.measure.tags.note"), messages.say("across.grid.note")));
        return new TableFile(table, table, agraw.exchange.table.CrossJson.of(grid.cross(), about));
    }

    private static String key(Line line) {
        return line.caseStudy() == null ? "" : line.caseStudy().key();
    }

    private static String title(Line line) {
        return line.caseStudy() == null ? "" : line.caseStudy().title();
    }

    private static Table.Box name(Line line) {
        String language = line.caseStudy() == null ? "" : line.caseStudy().language();
        return new Table.Box(List.of(new Table.Piece(key(line), title(line), language, "")), false);
    }

    private static Table.Box box(Grid grid, Line line, int row, Messages messages) {
        String counts = CountWords.stances(grid.cross().at(row, line.at()));
        Optional<Summaries.Written> written = line.caseStudy() == null
                ? Optional.empty()
                : grid.at(line.caseStudy(), grid.cross().rows().get(row));
        if (written.isEmpty()) {
            return counts.isEmpty()
                    ? new Table.Box(List.of(Table.Piece.of(messages.say("compare.gap.code"))), true)
                    : Table.Box.of(counts);
        }
        int added = written.get().added();
        String trail = Stream.of(counts, added == 0 ? "" : messages.say("across.added", added))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return new Table.Box(List.of(new Table.Piece("", written.get().summary().content(), null, trail)), false);
    }
}
