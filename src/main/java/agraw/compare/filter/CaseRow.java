package agraw.compare.filter;

import agraw.model.CaseStudy;
import agraw.model.Fact;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One case with what it is chosen by: its values by topic and its counts. It is never changed. */
public final class CaseRow {
    static final int STANCES = 4;
    private static final List<Keyword> ORDER =
            List.of(Keyword.SUPPORTS, Keyword.CHALLENGES, Keyword.NUANCE, Keyword.OPEN);

    private final CaseStudy study;
    private final Map<Topic.About, Long> counts;
    final String folded;
    final @Nullable Said[] said;
    /** By slot of a code: how many tags support, challenge, nuance, and have no stance. */
    final int[] tags;

    final String[] countries;
    final String foldedTemplate;
    final Days period;
    final boolean hasPeriod;

    CaseRow(
            CaseStudy study,
            Map<Topic.About, Long> counts,
            @Nullable Said[] said,
            int[] tags,
            String[] countries,
            String foldedTemplate,
            Optional<Days> period) {
        this.study = study;
        this.counts = counts;
        this.folded = Token.fold(study.key() + "\n" + study.title());
        this.said = said;
        this.tags = tags;
        this.countries = countries;
        this.foldedTemplate = foldedTemplate;
        this.hasPeriod = period.isPresent();
        this.period = period.orElse(new Days(0, 0));
    }

    /** The same with other tags. */
    CaseRow with(long number, int[] counted) {
        Map<Topic.About, Long> numbers = new EnumMap<>(Topic.About.class);
        numbers.putAll(counts);
        numbers.put(Topic.About.TAGS, number);
        return new CaseRow(
                study,
                numbers,
                said,
                counted,
                countries,
                foldedTemplate,
                hasPeriod ? Optional.of(period) : Optional.empty());
    }

    /** Where the tags of a stance are counted among those of their code. */
    static int index(Keyword stance) {
        return ORDER.indexOf(stance);
    }

    public CaseStudy study() {
        return study;
    }

    /** The facts of a field, in their order, those that are preferred first; for parts of a group those of all its items. */
    public List<Fact> facts(Topic.OfField field) {
        Said own = said[field.slot()];
        return own == null ? List.of() : own.facts;
    }

    /** Whether sources contradict each other on a field. */
    public boolean isDisputed(Topic.OfField field) {
        Said own = said[field.slot()];
        return own != null && own.disputed;
    }

    /** How many of a kind it has; 0 for what is not counted. */
    public long count(Topic.About about) {
        return counts.getOrDefault(about, 0L);
    }

    /** What it is ordered by where that is a number: a count, the first number, or the first day of the first date. */
    public OptionalDouble measure(Topic topic) {
        return switch (topic) {
            case Topic.Own(Topic.About about) ->
                about == Topic.About.PERIOD
                        ? hasPeriod ? OptionalDouble.of((double) period.from()) : OptionalDouble.empty()
                        : OptionalDouble.of((double) count(about));
            case Topic.OfCode code -> OptionalDouble.of((double) tags(code));
            case Topic.OfField field -> {
                Said own = said[field.slot()];
                if (own == null) {
                    yield OptionalDouble.empty();
                } else if (field.nature() == Topic.Nature.DATE) {
                    yield Arrays.stream(own.days)
                            .filter(own::isKnown)
                            .mapToDouble(Days::from)
                            .findFirst();
                }
                yield Arrays.stream(own.numbers)
                        .filter(number -> !Double.isNaN(number))
                        .findFirst();
            }
        };
    }

    /** How many tags it has under a code. */
    public long tags(Topic.OfCode code) {
        long sum = 0;
        for (int stance = 0; stance < STANCES; stance++) {
            sum += tags[code.slot() * STANCES + stance];
        }
        return sum;
    }
}
