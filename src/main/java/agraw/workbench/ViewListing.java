package agraw.workbench;

import agraw.compare.filter.Problem;
import agraw.compare.filter.Topic;
import agraw.compare.filter.Topics;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.SavedView;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists cases by a filter and look that a person names in words, with a saved view to start from. */
public final class ViewListing {
    private final Workbench workbench;

    private ViewListing(Workbench workbench) {
        this.workbench = workbench;
    }

    public static ViewListing of(Workbench workbench) {
        return new ViewListing(workbench);
    }

    /**
     * What a person asks for. What is not given is as the view has it, else as usual; a filter narrows the view's own.
     *
     * @param columns keys or names of topics
     * @param sort keys with spaces between
     */
    public record Asked(
            Optional<String> filter,
            Optional<String> view,
            List<String> columns,
            Optional<String> sort,
            Optional<String> group) {}

    /**
     * The cases that are asked for.
     *
     * @throws Refusal {@link Failure.UnknownView}, {@link Failure.UnknownField} for a column, {@link Failure.FilterNotUnderstood}
     */
    public Finding.Found find(Asked asked, Messages messages) {
        Optional<SavedView> view = asked.view().map(Views.of(workbench)::named);
        Finding finding = Finding.of(workbench);
        Topics topics = finding.cases(messages).topics();
        Look look = view.map(Look::of).orElse(Look.USUAL);
        if (!asked.columns().isEmpty()) {
            look = look.withColumns(asked.columns().stream()
                    .map(name -> topic(topics, name).key())
                    .toList());
        }
        if (asked.sort().isPresent()) {
            look = look.withSorting(Look.sorting(asked.sort().get()).stream()
                    .map(sort -> new Look.Sort(topic(topics, sort.topic()).key(), sort.descending()))
                    .toList());
        }
        if (asked.group().isPresent()) {
            look = look.withGrouping(topic(topics, asked.group().get()).key());
        }
        List<String> filters = new ArrayList<>();
        view.map(SavedView::filter).filter(words -> !words.isBlank()).ifPresent(filters::add);
        asked.filter().ifPresent(filters::add);
        String and = " " + topics.lexicon().write(agraw.compare.filter.Keyword.AND) + " ";
        String filter = filters.size() == 1
                ? filters.getFirst()
                : String.join(
                        and, filters.stream().map(words -> "(" + words + ")").toList());
        Finding.Found found = finding.find(new Finding.Query(filter, look), messages);
        Optional<Problem> problem = found.parsed().problem();
        if (problem.isPresent()) {
            throw new Refusal(
                    new Failure.FilterNotUnderstood(filter, FilterSaying.problem(messages, topics, problem.get())));
        }
        return found;
    }

    private static Topic topic(Topics topics, String name) {
        return topics.named(name.strip()).orElseThrow(() -> new Refusal(new Failure.UnknownField(name.strip())));
    }

    /** The names of the columns. */
    public static List<String> heads(Finding.Found found) {
        return topics(found).stream().map(found.cases().shown()::heading).toList();
    }

    /** What the columns say of the cases of a group. */
    public static List<List<String>> lines(Finding.Found found, Finding.Group group) {
        List<Topic> columns = topics(found);
        return group.rows().stream()
                .map(row -> columns.stream()
                        .map(topic -> found.cases().shown().words(topic, row).replaceAll("\\s+", " "))
                        .toList())
                .toList();
    }

    private static List<Topic> topics(Finding.Found found) {
        return found.query().look().columns().stream()
                .flatMap(key -> found.cases().topics().find(key).stream())
                .toList();
    }
}
