package agraw.desktop.judging;

import agraw.compare.Scoring;
import agraw.model.Criterion;
import agraw.model.Reference;
import agraw.model.Score;
import agraw.words.Messages;
import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the sheet says in words. */
final class Phrases {
    private final Messages messages;
    private final NumberFormat number;

    Phrases(Messages messages) {
        this.messages = messages;
        this.number = NumberFormat.getNumberInstance(messages.locale());
        number.setMaximumFractionDigits(1);
    }

    String name(Criterion criterion) {
        return criterion.labels().in(messages.locale().getLanguage());
    }

    String definition(Criterion criterion) {
        return criterion.definitions().in(messages.locale().getLanguage());
    }

    String about(Criterion criterion) {
        return messages.say("judging.criteria.about", criterion.weight(), criterion.lowest(), criterion.highest());
    }

    String number(OptionalDouble mean) {
        return number.format(mean.orElse(0));
    }

    /** "Amina 4 · Idir 2". */
    String scores(Scoring.Cell cell) {
        return cell.scores().stream()
                .map(score -> messages.say("judging.criteria.given", score.scorer(), score.points()))
                .collect(Collectors.joining(" · "));
    }

    /** All that is known of a cell, for reading aloud and the tooltip. */
    String whole(Scoring.Cell cell) {
        if (cell.isGap()) {
            return messages.say("judging.criteria.gap");
        }
        return cell.scores().stream()
                .map(score -> messages.say("judging.criteria.given", score.scorer(), score.points())
                        + (score.evidence() == null ? "" : " – " + score.evidence()))
                .collect(Collectors.joining("\n"));
    }

    String share(Scoring.Sum sum) {
        return sum.share().isEmpty()
                ? messages.say("judging.gap")
                : messages.say("judging.percent", Math.round(sum.share().getAsDouble() * 100));
    }

    String scored(Scoring.Sum sum) {
        return messages.say("judging.criteria.scored", sum.scored(), sum.criteria());
    }

    /** A source by its number and title. */
    static String source(Reference reference) {
        return reference.number() == null ? reference.title() : "[" + reference.number() + "] " + reference.title();
    }

    /** The numbers of the references that a score cites, as texts cite them. */
    static String cited(Score score, List<Reference> references) {
        String numbers = references.stream()
                .filter(reference -> score.cites().contains(reference.id()))
                .map(Reference::number)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : "[" + numbers + "]";
    }
}
