package agraw.report.paper;

import agraw.compare.Disagreement;
import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.report.paper.Tags.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a case: facts with all that is said of each, and those that disagree one under the other. */
final class Answers {
    private final Voice voice;
    private final Tags tags;
    private final CaseMaterial material;
    private final Sources sources;

    Answers(Voice voice, Tags tags, CaseMaterial material, Sources sources) {
        this.voice = voice;
        this.tags = tags;
        this.material = material;
        this.sources = sources;
    }

    /** The facts of a field or of a part of an item. */
    String of(Form.Entry entry, List<Fact> facts) {
        List<Disagreement> disagreements = Disagreement.of(entry, facts);
        Set<UUID> told = new HashSet<>();
        StringBuilder all = new StringBuilder();
        for (Fact fact : facts) {
            Optional<Disagreement> one = disagreements.stream()
                    .filter(disagreement -> disagreement.facts().contains(fact))
                    .findFirst();
            if (told.contains(fact.id())) {
                continue;
            }
            if (one.isEmpty()) {
                all.append(fact(entry, fact));
                continue;
            }
            List<Fact> together = one.get().facts();
            together.forEach(other -> told.add(other.id()));
            all.append(tags.div(
                    "disagree",
                    tags.said("disagreeing", voice.say("paper.disagree", together.size())),
                    together.stream().map(other -> fact(entry, other)).collect(Collectors.joining())));
        }
        return all.toString();
    }

    private String fact(Form.Entry entry, Fact fact) {
        boolean ticked = switch (entry.field().type()) {
            case CHOICE, CHOICES, YES_NO -> true;
            default -> false;
        };
        String value =
                fact.value().isBlank() ? "" : tags.words("value", voice.values().of(entry, fact));
        Cell main = Cell.of(
                "main",
                fact.topic() == null ? "" : tags.words("topic", fact.topic()),
                value,
                preferred(fact),
                fact.note() == null ? "" : tags.words("detail", fact.note()),
                parts(entry, fact));
        Cell margin = Cell.of("margin", details(fact));
        return tags.table(
                "frame fact",
                ticked ? tags.row(Cell.of("ticks", Tags.box(true)), main, margin) : tags.row(main, margin));
    }

    private String preferred(Fact fact) {
        if (!fact.preferred()) {
            return "";
        }
        String mark = tags.said("preferred", voice.say("paper.preferred"));
        return fact.reason() == null ? mark : mark + tags.words("detail", fact.reason());
    }

    /** When, how it is known, who said it, and where it is written. */
    private String details(Fact fact) {
        return Stream.of(
                        fact.asOf() == null ? "" : tags.said("", voice.say("paper.asOf.value", fact.asOf())),
                        fact.certainty() == null ? "" : tags.said("", voice.constant(fact.certainty())),
                        fact.saidBy() == null
                                ? ""
                                : tags.said("caption", voice.say("paper.who")) + tags.words("", fact.saidBy()),
                        fact.side() == null ? "" : tags.said("", voice.constant(fact.side())),
                        tags.words("", sources.cited(fact)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    private String parts(Form.Entry entry, Fact item) {
        List<Fact> all = material.partsOf(item.id());
        List<String> rows = new ArrayList<>();
        for (Form.Entry part : entry.parts()) {
            List<Fact> facts = all.stream()
                    .filter(fact -> fact.field().equals(part.field().id()))
                    .toList();
            if (!facts.isEmpty()) {
                rows.add(tags.row(
                        Cell.of("name", tags.words("", voice.label(part.field().labels()))),
                        Cell.of("answer", isPlain(part, facts) ? plain(part, facts.getFirst()) : of(part, facts))));
            }
        }
        return rows.isEmpty() ? "" : tags.table("parts", rows);
    }

    /** One fact of which nothing but the value is said takes one line. */
    private boolean isPlain(Form.Entry part, List<Fact> facts) {
        Fact fact = facts.getFirst();
        return facts.size() == 1
                && part.parts().isEmpty()
                && !fact.preferred()
                && sources.cited(fact).isEmpty()
                && Stream.of(fact.topic(), fact.asOf(), fact.certainty(), fact.saidBy(), fact.side())
                        .allMatch(Objects::isNull);
    }

    private String plain(Form.Entry part, Fact fact) {
        return tags.words("", voice.values().of(part, fact))
                + (fact.note() == null ? "" : tags.words("detail", fact.note()));
    }
}
