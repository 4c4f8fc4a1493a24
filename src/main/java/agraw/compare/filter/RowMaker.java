package agraw.compare.filter;

import agraw.compare.Disagreement;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.FieldValue;
import agraw.model.Stance;
import agraw.model.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of what is known of cases. */
public final class RowMaker {
    private static final String PLACE = "origin_place";
    private static final String START = "period_start";
    private static final String END = "period_end";

    private final Topics topics;
    private final Map<UUID, Template> templates = new HashMap<>();
    private final Map<UUID, int[]> slotsAbove = new HashMap<>();

    /** How many tags of a stance a case has with one code. */
    public record Tagged(UUID code, @Nullable Stance stance, long count) {}

    public RowMaker(Topics topics, List<Template> templates) {
        this.topics = topics;
        templates.forEach(template -> this.templates.put(template.id(), template));
        for (Code code : topics.codebook().all()) {
            List<Integer> slots = new ArrayList<>();
            Optional<Code> up = Optional.of(code);
            while (up.isPresent() && slots.size() <= topics.codeSlots()) {
                topics.ofCode(up.get().id()).ifPresent(topic -> slots.add(topic.slot()));
                UUID parent = up.get().parent();
                up = parent == null ? Optional.empty() : topics.codebook().find(parent);
            }
            slotsAbove.put(code.id(), slots.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /**
     * One case.
     *
     * @param facts all of its facts, in the order of their positions
     * @param counts of what is counted; facts and tags are counted here
     */
    public CaseRow row(CaseStudy study, List<Fact> facts, List<Tagged> tagged, Map<Topic.About, Long> counts) {
        Map<Topic.OfField, List<Fact>> byField = new LinkedHashMap<>();
        for (Fact fact : facts) {
            topics.ofField(fact.field())
                    .filter(_ -> !fact.value().isBlank())
                    .ifPresent(topic -> byField.computeIfAbsent(topic, _ -> new ArrayList<>())
                            .add(fact));
        }
        @Nullable Said[] said = new @Nullable Said[topics.fieldSlots()];
        byField.forEach((topic, own) -> said[topic.slot()] = said(topic, own));
        Map<Topic.About, Long> numbers = new EnumMap<>(Topic.About.class);
        numbers.putAll(counts);
        numbers.put(
                Topic.About.FACTS,
                facts.stream().filter(fact -> fact.item() == null).count());
        tagged.forEach(one -> numbers.merge(Topic.About.TAGS, one.count(), Long::sum));
        return new CaseRow(study, numbers, said, counted(tagged), countries(said), template(study), period(said));
    }

    /** The same case where only some of its tags are looked at. */
    public CaseRow narrowed(CaseRow row, List<Tagged> tagged) {
        return row.with(tagged.stream().mapToLong(Tagged::count).sum(), counted(tagged));
    }

    private int[] counted(List<Tagged> tagged) {
        int[] tags = new int[topics.codeSlots() * CaseRow.STANCES];
        for (Tagged one : tagged) {
            int stance = CaseRow.index(keyword(one.stance()));
            for (int slot : slotsAbove.getOrDefault(one.code(), new int[0])) {
                tags[slot * CaseRow.STANCES + stance] += (int) one.count();
            }
        }
        return tags;
    }

    private static Keyword keyword(@Nullable Stance stance) {
        return switch (stance) {
            case null -> Keyword.OPEN;
            case SUPPORTS -> Keyword.SUPPORTS;
            case CHALLENGES -> Keyword.CHALLENGES;
            case NUANCE -> Keyword.NUANCE;
        };
    }

    private static Said said(Topic.OfField topic, List<Fact> facts) {
        facts.sort(Comparator.comparing(Fact::preferred).reversed());
        boolean part = !topic.parents().isEmpty();
        boolean disputed = facts.size() > 1
                && (part
                        ? ofItems(topic, facts)
                        : !Disagreement.of(topic.entries().getFirst(), facts).isEmpty());
        return new Said(topic.type(), List.copyOf(facts), disputed);
    }

    /** Parts of different items speak of different things. */
    private static boolean ofItems(Topic.OfField topic, List<Fact> facts) {
        Map<Optional<UUID>, List<Fact>> items = new HashMap<>();
        facts.forEach(fact -> items.computeIfAbsent(Optional.ofNullable(fact.item()), _ -> new ArrayList<>())
                .add(fact));
        return items.values().stream()
                .anyMatch(
                        own -> !Disagreement.of(topic.entries().getFirst(), own).isEmpty());
    }

    private Optional<Said> said(@Nullable Said[] said, String key) {
        return topics.find(key)
                .filter(Topic.OfField.class::isInstance)
                .map(Topic.OfField.class::cast)
                .map(field -> said[field.slot()]);
    }

    private String[] countries(@Nullable Said[] said) {
        return said(said, PLACE)
                .map(places -> Arrays.stream(places.parts)
                        .filter(parts ->
                                parts.length > 0 && !parts[0].isEmpty() && !FieldValue.STANDING.contains(parts[0]))
                        .map(parts -> parts[0])
                        .toArray(String[]::new))
                .orElse(new String[0]);
    }

    /** From the earliest start to the latest end, whichever source one believes; without an end it goes on. */
    private Optional<Days> period(@Nullable Said[] said) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        boolean known = false;
        for (String key : List.of(START, END)) {
            Said own = said(said, key).orElse(null);
            if (own == null) {
                continue;
            }
            for (Days days : own.days) {
                if (own.isKnown(days)) {
                    known = true;
                    from = key.equals(START) ? Math.min(from, days.from()) : from;
                    to = key.equals(END) ? Math.max(to, days.to()) : to;
                }
            }
        }
        return known
                ? Optional.of(new Days(
                        from == Long.MAX_VALUE ? Days.OPEN_START : from, to == Long.MIN_VALUE ? Days.OPEN_END : to))
                : Optional.empty();
    }

    private String template(CaseStudy study) {
        Template template = study.template() == null ? null : templates.get(study.template());
        return template == null
                ? ""
                : Token.fold(template.key() + "\n"
                        + String.join("\n", template.labels().byLanguage().values()));
    }
}
