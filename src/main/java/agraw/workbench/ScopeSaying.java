package agraw.workbench;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Pick;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Trait;
import agraw.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what a scope lets in. */
public final class ScopeSaying {
    private ScopeSaying() {}

    static List<String> lines(
            Chosen chosen, long tags, Optional<Instant> codebookChanged, Instant now, Messages messages) {
        List<String> lines = new ArrayList<>();
        String filter = chosen.scope().filter().strip();
        int cases = chosen.rows().size();
        int all = chosen.all().rows().size();
        lines.add(
                filter.isEmpty()
                        ? messages.say("across.about.cases", cases, all)
                        : messages.say("across.about.filtered", cases, all, filter));
        lines.add(tags(tags, chosen.scope().tags(), chosen.codebook(), messages));
        lines.add(codebook(chosen.codebook(), codebookChanged, messages));
        lines.add(messages.say("across.about.made", Saying.moment(messages, now)));
        return lines;
    }

    /** How many tags there are, and what is asked of them. */
    static String tags(long count, Pick asked, Codebook codebook, Messages messages) {
        String traits = traits(asked, codebook, messages);
        return traits.isEmpty()
                ? messages.say("across.about.tags", count)
                : messages.say("across.about.some", count, traits);
    }

    /** How many codes a codebook has, and when it changed last: that is its version. */
    static String codebook(Codebook codebook, Optional<Instant> changed, Messages messages) {
        return messages.say(
                "across.about.codebook",
                codebook.all().stream().filter(code -> !code.retired()).count(),
                changed.map(at -> Saying.moment(messages, at)).orElse("–"));
    }

    /** What is asked of tags, such as "Stance: Supports; Coder: Amina"; empty where nothing is. */
    public static String traits(Pick asked, Codebook codebook, Messages messages) {
        List<String> said = new ArrayList<>();
        asked.codes()
                .ifPresent(codes -> said.add(messages.say(
                        "across.says",
                        messages.say("across.principle"),
                        principles(codes, codebook).stream().map(Code::key).collect(Collectors.joining(", ")))));
        new TreeMap<>(asked.traits())
                .forEach((trait, values) -> said.add(messages.say(
                        "across.says",
                        name(trait, messages),
                        values.stream()
                                .sorted()
                                .map(value -> value(trait, value, messages))
                                .collect(Collectors.joining(", ")))));
        return String.join("; ", said);
    }

    /** The principles all of whose codes are among some. */
    public static List<Code> principles(Set<UUID> codes, Codebook codebook) {
        return codebook.principles().stream()
                .filter(principle -> codebook.branch(principle).stream().allMatch(code -> codes.contains(code.id())))
                .toList();
    }

    public static String name(Trait trait, Messages messages) {
        return messages.say("across.trait." + trait.name().toLowerCase(Locale.ROOT));
    }

    /** A value of a trait in words; an id stays one. */
    public static String value(Trait trait, String value, Messages messages) {
        if (value.isEmpty()) {
            return trait == Trait.STANCE ? messages.say("stance.none") : messages.say("across.open");
        }
        String name = value.toUpperCase(Locale.ROOT);
        return switch (trait) {
            case STANCE -> Saying.constant(messages, Stance.valueOf(name));
            case FEATURE -> Saying.constant(messages, Feature.valueOf(name));
            case SIDE -> Saying.constant(messages, Side.valueOf(name));
            case EVIDENCE -> Saying.constant(messages, Evidence.valueOf(name));
            case CODER, TENSION, POLE, TEXT, FACT -> value;
        };
    }
}
