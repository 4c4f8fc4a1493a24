package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Criterion;
import agraw.model.Failure;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Score;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes down what a workshop asks of a case when it selects: each criterion with its weight and scale. */
public final class Criteria {
    /** What a new criterion begins with. */
    private static final long WEIGHT = 1;

    private static final long LOWEST = 1;
    private static final long HIGHEST = 5;

    private static final long MOST_WEIGHT = 100;
    private static final long LONGEST_SCALE = 100;

    private final Store store;
    private final String author;
    private final String language;

    /** For a person who reads a language: criteria are named in it. */
    public Criteria(Store store, String author, String language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    public static Criteria of(Workbench workbench, Messages messages) {
        return new Criteria(
                workbench.store(), workbench.author(), messages.locale().getLanguage());
    }

    /**
     * Adds a criterion behind the others: weight 1, scale 1 to 5.
     *
     * @throws Refusal {@link Failure.CriterionUnnamed}
     */
    public Optional<Change> add(UUID id, String name) {
        String clean = named(name);
        return change(reader -> {
            String last = reader.all(Criterion.class).stream()
                    .map(Criterion::position)
                    .reduce((_, later) -> later)
                    .orElse(null);
            Criterion made = new Criterion(
                    id, Labels.NONE.with(language, clean), Labels.NONE, WEIGHT, LOWEST, HIGHEST, Rank.after(last));
            return new Step(Label.of("change.addCriterion", clean), List.of(Edit.Create.of(made)));
        });
    }

    /**
     * Gives a criterion another name.
     *
     * @throws Refusal {@link Failure.CriterionUnnamed}
     */
    public Optional<Change> rename(UUID criterion, String name) {
        String clean = named(name);
        return set(
                criterion, "labels", before -> new Value.Named(before.labels().with(language, clean)));
    }

    /** Says what a criterion means. */
    public Optional<Change> define(UUID criterion, String words) {
        String clean = Answers.clean(words);
        return set(
                criterion,
                "definitions",
                before -> new Value.Named(before.definitions().with(language, clean)));
    }

    /**
     * Says how much a criterion counts: 0 does not count at all.
     *
     * @throws Refusal {@link Failure.WeightRefused}
     */
    public Optional<Change> weigh(UUID criterion, long weight) {
        if (weight < 0 || weight > MOST_WEIGHT) {
            throw new Refusal(new Failure.WeightRefused(weight));
        }
        return set(criterion, "weight", _ -> new Value.Whole(weight));
    }

    /**
     * Gives a criterion another scale; scores keep their points.
     *
     * @throws Refusal {@link Failure.ScaleRefused}; {@link Failure.ScaleInUse} where a score would stand outside
     */
    public Optional<Change> scale(UUID criterion, long lowest, long highest) {
        if (lowest >= highest || highest > LONGEST_SCALE + lowest) {
            throw new Refusal(new Failure.ScaleRefused(lowest, highest));
        }
        return change(reader -> {
            Criterion before = reader.get(Criterion.class, criterion);
            reader.where(Score.class, "criterion", criterion).stream()
                    .filter(score -> score.points() < lowest || score.points() > highest)
                    .findFirst()
                    .ifPresent(score -> {
                        throw new Refusal(new Failure.ScaleInUse(nameOf(before), score.points()));
                    });
            List<Edit> edits = new ArrayList<>(Step.set(before, "lowest", new Value.Whole(lowest)));
            edits.addAll(Step.set(before, "highest", new Value.Whole(highest)));
            return new Step(Label.of("change.setCriterion", nameOf(before)), edits);
        });
    }

    /** Puts a criterion one place up (-1) or down (1); nothing happens at the end of the list. */
    public Optional<Change> move(UUID criterion, int by) {
        return change(reader -> {
            List<Criterion> others = new ArrayList<>(reader.all(Criterion.class));
            Criterion before = reader.get(Criterion.class, criterion);
            int at = others.indexOf(before);
            others.remove(at);
            int to = Math.clamp(at + (long) by, 0, others.size());
            String above = to == 0 ? null : others.get(to - 1).position();
            String below = to == others.size() ? null : others.get(to).position();
            return new Step(
                    Label.of("change.moveCriterion", nameOf(before)),
                    to == at ? List.of() : Step.set(before, "position", new Value.Words(Rank.between(above, below))));
        });
    }

    /** Removes a criterion with all its scores. */
    public Optional<Change> remove(UUID criterion) {
        return change(reader -> {
            Criterion before = reader.get(Criterion.class, criterion);
            return new Step(Label.of("change.removeCriterion", nameOf(before)), Removal.of(reader, List.of(before)));
        });
    }

    private static String named(String name) {
        String clean = Answers.clean(name);
        if (clean.isEmpty()) {
            throw new Refusal(new Failure.CriterionUnnamed());
        }
        return clean;
    }

    private String nameOf(Criterion criterion) {
        return criterion.labels().in(language);
    }

    private Optional<Change> set(UUID criterion, String property, Function<Criterion, Value> after) {
        return change(reader -> {
            Criterion before = reader.get(Criterion.class, criterion);
            return new Step(
                    Label.of("change.setCriterion", nameOf(before)), Step.set(before, property, after.apply(before)));
        });
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }
}
