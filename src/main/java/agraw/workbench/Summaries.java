package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Comparison;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Summary;
import agraw.store.Reader;
import agraw.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people write down in few words of what stands in the places of tables, and on which tags that rests. */
public final class Summaries {
    private final Store store;
    private final String author;

    public Summaries(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Summaries of(Workbench workbench) {
        return new Summaries(workbench.store(), workbench.author());
    }

    /**
     * A place of a table.
     *
     * @param comparison in which it is one row over all cases; null: a cell of all cases by principles and codes
     * @param caseStudy of a cell; null in a comparison
     * @param subject a principle, a code, or a field
     */
    public record Place(@Nullable UUID comparison, @Nullable UUID caseStudy, UUID subject) {
        public static Place ofCell(UUID caseStudy, UUID subject) {
            return new Place(null, caseStudy, subject);
        }

        public static Place ofRow(UUID comparison, UUID subject) {
            return new Place(comparison, null, subject);
        }

        static Place of(Summary summary) {
            return new Place(summary.comparison(), summary.caseStudy(), summary.subject());
        }
    }

    /**
     * What was written in a place.
     *
     * @param added how many tags of the place were added since that nobody has looked at
     */
    public record Written(Summary summary, int added) {}

    /** What was written in a place. Of two that laptops wrote apart from each other the later one is shown, and neither is lost. */
    public Optional<Summary> at(Place place) {
        return store.read(reader -> at(reader, place));
    }

    private static Optional<Summary> at(Reader reader, Place place) {
        return reader.where(Summary.class, "subject", place.subject()).stream()
                .filter(summary -> Place.of(summary).equals(place))
                .max(Comparator.comparing(Summary::at).thenComparing(Summary::id));
    }

    /**
     * How many tags of a place were added since something was written of it.
     *
     * @param there the tags that stand in the place now
     */
    static int added(Summary summary, Stream<UUID> there) {
        Set<UUID> known = new HashSet<>(summary.tags());
        known.addAll(summary.aside());
        return (int) there.filter(tag -> !known.contains(tag)).count();
    }

    /**
     * Writes in a place; without any words what was written there is taken away.
     *
     * @param tags on which it rests
     * @param aside tags that are there too, and on which it does not rest
     */
    public void write(Place place, String content, Collection<UUID> tags, Collection<UUID> aside) {
        String clean = Answers.clean(content);
        Step.take(store, author, reader -> {
            Optional<Summary> before = at(reader, place);
            Label label = Label.of("change.writeSummary", name(reader, place));
            if (clean.isEmpty()) {
                return new Step(
                        label,
                        before.map(gone -> List.<Edit>of(Edit.Delete.of(gone))).orElse(List.of()));
            }
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            if (before.isEmpty()) {
                return new Step(
                        label,
                        List.of(Edit.Create.of(new Summary(
                                Ids.next(),
                                place.comparison(),
                                place.caseStudy(),
                                place.subject(),
                                clean,
                                List.copyOf(tags),
                                List.copyOf(aside),
                                author,
                                now))));
            }
            Summary old = before.get();
            List<Edit> edits = new ArrayList<>(Step.to(old, "content", clean));
            edits.addAll(Step.to(old, "tags", List.copyOf(tags)));
            edits.addAll(Step.to(old, "aside", List.copyOf(aside)));
            if (!edits.isEmpty()) {
                edits.addAll(Step.to(old, "author", author));
                edits.addAll(Step.to(old, "at", now));
            }
            return new Step(label, edits);
        });
    }

    private static String name(Reader reader, Place place) {
        String row = reader.find(Code.class, place.subject())
                .map(Code::key)
                .or(() -> reader.find(Field.class, place.subject()).map(Field::key))
                .orElse("");
        String of = place.caseStudy() != null
                ? reader.find(CaseStudy.class, place.caseStudy())
                        .map(CaseStudy::key)
                        .orElse("")
                : reader.find(Comparison.class, Objects.requireNonNull(place.comparison()))
                        .map(Comparison::name)
                        .orElse("");
        return of + " · " + row;
    }
}
