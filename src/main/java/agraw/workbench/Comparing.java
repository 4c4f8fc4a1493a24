package agraw.workbench;

import agraw.compare.Cell;
import agraw.compare.Row;
import agraw.compare.SideBySide;
import agraw.exchange.table.ComparisonJson;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Pick;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Template;
import agraw.report.table.Table;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import agraw.store.query.CodebookQuery;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays cases side by side, on the screen and in files. */
public final class Comparing {
    private static final int FEWEST = 2;

    private final Store store;
    private final Predicate<Tag> seen;

    /**
     * Which rows are written.
     *
     * @param onlyDiffering leave out those in which the cases are alike
     * @param empty keep those in which no case says anything
     */
    public record Rows(boolean onlyDiffering, boolean empty) {
        /** All in which a case says something. */
        public static final Rows FULL = new Rows(false, false);

        /** Whether a row that is no heading is shown. */
        public boolean lets(Row row) {
            return (empty || !row.isEmpty()) && (!onlyDiffering || row.differs());
        }
    }

    public Comparing(Store store) {
        this(store, _ -> true);
    }

    private Comparing(Store store, Predicate<Tag> seen) {
        this.store = store;
        this.seen = seen;
    }

    public static Comparing of(Workbench workbench) {
        return new Comparing(workbench.store(), workbench.seen());
    }

    /** The cases of the workbook, which can be chosen. */
    public List<CaseStudy> cases() {
        return store.read(reader -> reader.all(CaseStudy.class));
    }

    /**
     * Cases side by side, in this order; those that are gone are left out.
     *
     * @throws Refusal {@link Failure.TooFewCases} for less than two
     */
    public SideBySide read(List<UUID> cases) {
        return read(cases, Pick.ALL);
    }

    /**
     * The same with some of their tags.
     *
     * @throws Refusal {@link Failure.TooFewCases} for less than two
     */
    public SideBySide read(List<UUID> cases, Pick tags) {
        return store.read(reader -> {
            List<CaseMaterial> materials = CaseQuery.materials(
                            reader, cases.stream().distinct().toList())
                    .stream()
                    .map(material -> material.with(seen.and(tags::lets)))
                    .toList();
            if (materials.size() < FEWEST) {
                throw new Refusal(new Failure.TooFewCases(materials.size()));
            }
            return SideBySide.of(forms(reader, materials), CodebookQuery.codebook(reader), materials);
        });
    }

    /** The forms of the cases, each once; a case without one has the workbook's first. */
    private static List<Form> forms(Reader reader, List<CaseMaterial> materials) {
        Stream<UUID> own = materials.stream()
                .map(material -> material.caseStudy().template())
                .filter(Objects::nonNull);
        boolean some =
                materials.stream().anyMatch(material -> material.caseStudy().template() == null);
        Stream<UUID> first = some ? reader.all(Template.class).stream().limit(1).map(Template::id) : Stream.empty();
        return Stream.concat(first, own)
                .distinct()
                .map(template -> CodebookQuery.form(reader, template))
                .toList();
    }

    /** The rows that are shown. A heading is shown with some of its rows, or for evidence of its own. */
    public static List<Row> rows(SideBySide comparison, Rows which) {
        List<Row> shown = new ArrayList<>();
        for (Row row : comparison.rows()) {
            if (row.subject().isHeading()) {
                dropLast(shown);
                shown.add(row);
            } else if (which.lets(row)) {
                shown.add(row);
            }
        }
        dropLast(shown);
        return shown;
    }

    private static void dropLast(List<Row> shown) {
        if (!shown.isEmpty() && shown.getLast().subject().isHeading() && !hasOwn(shown.getLast())) {
            shown.removeLast();
        }
    }

    /** Whether a heading has evidence of its own: tags on a principle itself. */
    public static boolean hasOwn(Row heading) {
        return heading.cells().stream()
                .anyMatch(
                        cell -> cell instanceof Cell.Tally tally && !tally.own().isEmpty());
    }

    /** The comparison as a document, in the language of the messages. */
    public static TableFile document(SideBySide comparison, Rows which, Messages messages) {
        return document(comparison, which, Map.of(), List.of(), messages);
    }

    /**
     * The comparison as a document, in the language of the messages.
     *
     * @param written what was written in its rows, by their subject
     * @param about what it was made from
     */
    public static TableFile document(
            SideBySide comparison,
            Rows which,
            Map<UUID, Summaries.Written> written,
            List<String> about,
            Messages messages) {
        Table table =
                new ComparisonTable(comparison, written, messages).table(which).with(about);
        String language = messages.locale().getLanguage();
        Map<UUID, String> words = new HashMap<>();
        written.forEach((subject, one) -> words.put(subject, one.summary().content()));
        return new TableFile(
                table, table, ComparisonJson.of(comparison, rows(comparison, which), words, about, language));
    }
}
