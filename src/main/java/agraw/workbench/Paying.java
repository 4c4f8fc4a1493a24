package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says an amount with its currency and the time when it was paid, which are one answer. */
public final class Paying {
    private final Store store;
    private final String author;
    private final Locale language;

    /** For a person who reads a language, in which numbers are read and changes name the field. */
    public Paying(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /**
     * What was paid, as it is typed; empty words are none.
     *
     * @param currency its code, or other words
     * @param paid when, which is the fact's "as of"
     */
    public record Amount(String words, String currency, String paid) {}

    /**
     * Writes an amount, as one step; without an amount the answer goes, if nothing else hangs on it.
     *
     * @throws Refusal {@link Failure.ValueRefused}: for the amount as {@link Answers} refuses it, for the time with {@code date}, or
     *     {@code emptied}
     */
    public Optional<Change> set(FactPlace place, Amount amount) {
        String words = Answers.canonical(place.entry(), amount.words(), language);
        String paid = amount.paid().isBlank()
                ? ""
                : Answers.date(place.entry().field().key(), amount.paid());
        return Step.take(store, author, reader -> {
            CaseStudy study = reader.get(CaseStudy.class, place.caseStudy());
            Optional<Fact> before = reader.find(Fact.class, place.fact());
            Label label =
                    Label.of("change.setFact", place.entry().field().labels().in(language.getLanguage()), study.key());
            Value unit = Step.wordsOrNone(amount.currency());
            Value asOf = Step.wordsOrNone(paid);
            if (before.isEmpty()) {
                if (words.isEmpty()) {
                    return new Step(label, List.of());
                }
                Fact made = Casework.fact(reader, place, words);
                return new Step(label, List.of(Edit.Create.of(with(made, amount.currency(), paid))));
            }
            Fact fact = before.get();
            if (words.isEmpty()) {
                boolean bare = fact.cites().isEmpty()
                        && Stream.of(
                                        fact.topic(),
                                        fact.note(),
                                        fact.certainty(),
                                        fact.saidBy(),
                                        fact.side(),
                                        fact.reason())
                                .allMatch(Objects::isNull)
                        && Removal.hanging(reader, List.of(fact)).isEmpty();
                if (!bare) {
                    throw new Refusal(
                            new Failure.ValueRefused(place.entry().field().key(), amount.words(), "emptied"));
                }
                return new Step(
                        Label.of("change.removeFact", label.arguments().getFirst(), study.key()),
                        List.of(Edit.Delete.of(fact)));
            }
            List<Edit> edits = new ArrayList<>(Step.set(fact, "value", new Value.Words(words)));
            edits.addAll(Step.set(fact, "unit", unit));
            edits.addAll(Step.set(fact, "asOf", asOf));
            return new Step(label, edits);
        });
    }

    private static Fact with(Fact made, String currency, String paid) {
        String unit = Answers.clean(currency);
        return new Fact(
                made.id(),
                made.caseStudy(),
                made.field(),
                made.item(),
                made.topic(),
                made.value(),
                unit.isEmpty() ? null : unit,
                paid.isEmpty() ? null : paid,
                made.note(),
                made.certainty(),
                made.saidBy(),
                made.side(),
                made.preferred(),
                made.reason(),
                made.cites(),
                made.position(),
                made.locators());
    }
}
