package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Missing;
import agraw.model.Rank;
import agraw.model.Reference;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Template;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import agraw.store.query.CodebookQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in a case study: facts, references and what is missing. Each method is one change, or none where nothing is different. */
public final class Casework {
    private final Store store;
    private final String author;
    private final Locale language;
    private final Predicate<Tag> seen;
    private final KnownRules rules = new KnownRules();

    /** Everything that is known of a case, and the words to read it by. */
    public record Sheet(CaseMaterial material, Form form, Codebook codebook, FilledForm filled) {
        static Sheet of(CaseMaterial material, Form form, Rules rules, Codebook codebook, String language) {
            return new Sheet(material, form, codebook, new FilledForm(rules, material.facts(), language));
        }
    }

    public Casework(Store store, String author) {
        this(store, author, Locale.ENGLISH);
    }

    /** For a person who reads a language: fields are named, and numbers are read, as in it. */
    public Casework(Store store, String author, Locale language) {
        this(store, author, language, _ -> true);
    }

    private Casework(Store store, String author, Locale language, Predicate<Tag> seen) {
        this.store = store;
        this.author = author;
        this.language = language;
        this.seen = seen;
    }

    /** For the person whose hands the workbook is in, and with the tags that they are to see. */
    public static Casework of(Workbench workbench, Locale language) {
        return new Casework(workbench.store(), workbench.author(), language, workbench.seen());
    }

    /** A case with its form; none if it is gone. */
    public Optional<Sheet> sheet(UUID caseStudy) {
        return store.read(reader -> CaseQuery.materials(reader, List.of(caseStudy)).stream()
                .findFirst()
                .map(material -> {
                    Form form = form(reader, material.caseStudy());
                    return Sheet.of(
                            material.with(seen),
                            form,
                            rules.of(form),
                            CodebookQuery.codebook(reader),
                            language.getLanguage());
                }));
    }

    private static Form form(Reader reader, CaseStudy caseStudy) {
        UUID template = caseStudy.template();
        return template != null
                ? CodebookQuery.form(reader, template)
                : reader.all(Template.class).stream()
                        .findFirst()
                        .map(first -> CodebookQuery.form(reader, first.id()))
                        .orElseGet(() -> new Form(List.of(), List.of(), List.of()));
    }

    /** All that is known of a case; none if it is gone. */
    public Optional<CaseMaterial> material(UUID caseStudy) {
        return store.read(reader -> CaseQuery.materials(reader, List.of(caseStudy))).stream()
                .findFirst()
                .map(material -> material.with(seen));
    }

    /** Gives the case another title, key or language. */
    public Optional<Change> setCase(UUID caseStudy, String property, String words) {
        String clean = Answers.clean(words);
        return change(reader -> {
            CaseStudy before = reader.get(CaseStudy.class, caseStudy);
            boolean taken = property.equals("key")
                    && reader.all(CaseStudy.class).stream()
                            .anyMatch(other ->
                                    !other.id().equals(caseStudy) && other.key().equalsIgnoreCase(clean));
            if (clean.isEmpty() || taken) {
                throw new Refusal(new Failure.ValueRefused(property, clean, taken ? "case_key" : "words"));
            }
            return new Step(
                    Label.of("change.setCase", before.key()), Step.set(before, property, new Value.Words(clean)));
        });
    }

    /**
     * Says a fact's value: writes it, makes the fact if there is none yet, or removes it if there are no words left and nothing else
     * hangs on it.
     *
     * @throws Refusal {@link Failure.ValueRefused} with what was expected: the key of the field's type, or {@code emptied}
     */
    public Optional<Change> setValue(FactPlace place, String typed) {
        String words = Answers.canonical(place.entry(), typed, language);
        return change(reader -> {
            Optional<Fact> before = reader.find(Fact.class, place.fact());
            CaseStudy caseStudy = reader.get(CaseStudy.class, place.caseStudy());
            if (before.isEmpty()) {
                return new Step(
                        factLabel("change.setFact", place.entry(), caseStudy),
                        words.isEmpty() ? List.of() : List.of(Edit.Create.of(fact(reader, place, words))));
            } else if (!words.isEmpty()) {
                return new Step(
                        factLabel("change.setFact", place.entry(), caseStudy),
                        Step.set(before.get(), "value", new Value.Words(words)));
            } else if (isBare(before.get())
                    && Removal.hanging(reader, List.of(before.get())).isEmpty()) {
                return new Step(
                        factLabel("change.removeFact", place.entry(), caseStudy),
                        List.of(Edit.Delete.of(before.get())));
            }
            throw new Refusal(new Failure.ValueRefused(place.entry().field().key(), typed, "emptied"));
        });
    }

    /** A new fact at a place, after the others of its case. */
    static Fact fact(Reader reader, FactPlace place, String words) {
        String last = reader.where(Fact.class, "caseStudy", place.caseStudy()).stream()
                .map(Fact::position)
                .reduce((one, other) -> other)
                .orElse(null);
        return new Fact(
                place.fact(),
                place.caseStudy(),
                place.entry().field().id(),
                place.item(),
                place.topic(),
                words,
                place.unit(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                Rank.after(last),
                null);
    }

    /** Whether a fact says nothing but its value. */
    private static boolean isBare(Fact fact) {
        return fact.cites().isEmpty()
                && Stream.of(
                                fact.topic(),
                                fact.unit(),
                                fact.asOf(),
                                fact.note(),
                                fact.certainty(),
                                fact.saidBy(),
                                fact.side(),
                                fact.reason())
                        .allMatch(Objects::isNull);
    }

    /** Says something about a fact: topic, unit, asOf, note, certainty, saidBy, side, reason or cites. Empty words are none. */
    public Optional<Change> setDetail(UUID fact, String property, @Nullable Value value) {
        return change(reader -> {
            Fact before = reader.get(Fact.class, fact);
            Value after = value instanceof Value.Words(String words) ? Step.wordsOrNone(words) : value;
            if (property.equals("asOf") && after instanceof Value.Words(String date)) {
                after = new Value.Words(Answers.date("asOf", date));
            }
            return new Step(factLabel(reader, "change.setDetail", before), Step.set(before, property, after));
        });
    }

    /**
     * Prefers a fact to the others that answer the same, or no longer. Only one is preferred; the others stay, and so does the reason.
     */
    public Optional<Change> prefer(UUID fact, boolean preferred) {
        return change(reader -> {
            Fact before = reader.get(Fact.class, fact);
            List<Edit> edits = new ArrayList<>(Step.set(before, "preferred", new Value.Flag(preferred)));
            if (preferred) {
                reader.where(Fact.class, "caseStudy", before.caseStudy()).stream()
                        .filter(other -> !other.id().equals(fact)
                                && other.field().equals(before.field())
                                && Objects.equals(other.item(), before.item())
                                && Objects.equals(other.topic(), before.topic()))
                        .forEach(other -> edits.addAll(Step.set(other, "preferred", new Value.Flag(false))));
            }
            return new Step(factLabel(reader, "change.preferFact", before), edits);
        });
    }

    /** Removes a fact, with the parts of an item, the tags and files on it; statements let go of those tags. */
    public Optional<Change> removeFact(UUID fact) {
        return change(reader -> {
            Fact before = reader.get(Fact.class, fact);
            return new Step(factLabel(reader, "change.removeFact", before), Removal.of(reader, List.of(before)));
        });
    }

    /** Notes what was not seen of a case, of one field or of no special one. */
    public Optional<Change> addMissing(UUID caseStudy, @Nullable UUID field, String words) {
        String clean = Answers.clean(words);
        return change(reader -> {
            String last = reader.where(Missing.class, "caseStudy", caseStudy).stream()
                    .map(Missing::position)
                    .reduce((one, other) -> other)
                    .orElse(null);
            Missing made = new Missing(Ids.next(), caseStudy, field, clean, Rank.after(last));
            return new Step(
                    Label.of("change.addMissing", keyOf(reader, caseStudy)),
                    clean.isEmpty() ? List.of() : List.of(Edit.Create.of(made)));
        });
    }

    /** Ticks off what was missing. */
    public Optional<Change> removeMissing(UUID missing) {
        return change(reader -> {
            Missing before = reader.get(Missing.class, missing);
            return new Step(
                    Label.of("change.removeMissing", keyOf(reader, before.caseStudy())),
                    Removal.of(reader, List.of(before)));
        });
    }

    /** Adds a source under the next number of the case. */
    public Optional<Change> addReference(UUID id, UUID caseStudy, String title) {
        String clean = Answers.clean(title);
        return change(reader -> {
            long number = reader.where(Reference.class, "caseStudy", caseStudy).stream()
                            .map(Reference::number)
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .max()
                            .orElse(0)
                    + 1;
            Reference made = Reference.of(id, caseStudy, number, clean);
            return new Step(
                    Label.of("change.addReference", Long.toString(number), keyOf(reader, caseStudy)),
                    clean.isEmpty() ? List.of() : List.of(Edit.Create.of(made)));
        });
    }

    /** Says something of a source: its kind (as {@code book}), or any words but its number. Only the title must stay. */
    public Optional<Change> setReference(UUID reference, String property, String words) {
        return change(reader -> {
            Reference before = reader.get(Reference.class, reference);
            Value after = Step.wordsOrNone(words);
            if (after == null && property.equals("title")) {
                throw new Refusal(new Failure.ValueRefused(property, words, "words"));
            }
            String number = before.number() == null ? "" : before.number().toString();
            return new Step(Label.of("change.setReference", number), Step.set(before, property, after));
        });
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }

    private Label factLabel(String key, Form.Entry entry, CaseStudy caseStudy) {
        return Label.of(key, entry.field().labels().in(language.getLanguage()), caseStudy.key());
    }

    private Label factLabel(Reader reader, String key, Fact fact) {
        String field = reader.find(Field.class, fact.field())
                .map(found -> found.labels().in(language.getLanguage()))
                .orElse("");
        return Label.of(key, field, keyOf(reader, fact.caseStudy()));
    }

    private static String keyOf(Reader reader, UUID caseStudy) {
        return reader.get(CaseStudy.class, caseStudy).key();
    }
}
