package agraw.workbench;

import agraw.compare.across.Axis;
import agraw.compare.across.Cross;
import agraw.compare.across.Measure;
import agraw.compare.filter.Topic;
import agraw.model.CaseStudy;
import agraw.model.Trait;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts tags by principle or code, and by case or anything else that cases and tags say. */
public final class Crossing {
    private final Store store;

    public Crossing(Store store) {
        this.store = store;
    }

    public static Crossing of(Workbench workbench) {
        return new Crossing(workbench.store());
    }

    /** What the rows are. */
    public enum Rows {
        PRINCIPLE,
        CODE
    }

    /** What the columns are. */
    public enum Columns {
        CASE,
        /** What cases say in a field. */
        FIELD,
        SIDE,
        EVIDENCE,
        CODER,
        SESSION,
        MONTH
    }

    /**
     * What is counted by what.
     *
     * @param field the key of a topic, for columns of a field
     */
    public record Order(
            Rows rows, Columns columns, @Nullable String field) {
        public static final Order CASES = new Order(Rows.PRINCIPLE, Columns.CASE, null);
    }

    /**
     * Counts.
     *
     * @param removed whether the field that was asked for is there no more, or says nothing that cases can be divided by
     */
    public record Counted(Order order, Cross cross, boolean removed) {}

    public Counted count(Chosen chosen, Order order, Messages messages) {
        return store.read(reader -> {
            Heads heads = new Heads(chosen, messages);
            Axis rows = order.rows() == Rows.PRINCIPLE ? heads.principles() : heads.codes();
            Optional<Topic> topic = heads.topic(order.field());
            Axis columns = columns(reader, chosen, order, heads, topic);
            Cross.Builder builder = new Cross.Builder(
                    rows, columns, chosen.cases().stream().map(CaseStudy::id).toList());
            TallyQuery.count(reader, chosen.pick(), split(order.columns()), builder::add);
            return new Counted(order, builder.build(), order.columns() == Columns.FIELD && topic.isEmpty());
        });
    }

    private static Axis columns(Reader reader, Chosen chosen, Order order, Heads heads, Optional<Topic> topic) {
        return switch (order.columns()) {
            case CASE -> heads.cases();
            case FIELD -> topic.map(heads::values).orElseGet(() -> Axis.ofCases(List.of()));
            case SIDE -> heads.sides();
            case EVIDENCE -> heads.evidence();
            case CODER -> heads.coders(coders(reader, chosen));
            case SESSION -> heads.sessions(reader);
            case MONTH -> heads.months(reader);
        };
    }

    private static Set<String> coders(Reader reader, Chosen chosen) {
        Set<String> coders = new HashSet<>();
        TallyQuery.count(reader, chosen.pick(), Optional.of(Trait.CODER), (_, _, _, _, coder, _) -> coders.add(coder));
        return coders;
    }

    private static Optional<Trait> split(Columns columns) {
        return switch (columns) {
            case CASE, FIELD -> Optional.empty();
            case SIDE -> Optional.of(Trait.SIDE);
            case EVIDENCE -> Optional.of(Trait.EVIDENCE);
            case CODER -> Optional.of(Trait.CODER);
            case SESSION, MONTH -> Optional.of(Trait.TEXT);
        };
    }

    /** The fields by which cases can be divided, in their order. */
    public static List<Topic> fields(Cases cases) {
        return cases.topics().all().stream().filter(Values::canDivide).toList();
    }

    /**
     * Counts as they are looked at.
     *
     * @param turned whether the columns stand as lines
     */
    public static Overview overview(
            Counted counted, Measure measure, boolean turned, Chosen chosen, Messages messages) {
        return new CrossOverview(counted, measure, turned, chosen, messages).overview();
    }

    /**
     * Counts as a document.
     *
     * @param turned whether the columns stand as lines
     * @param about what they were made from
     */
    public static TableFile document(
            Counted counted, Measure measure, boolean turned, Chosen chosen, List<String> about, Messages messages) {
        return new CrossTable(counted, measure, chosen.rows().size(), messages).file(turned, about);
    }
}
