package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.form.Role;
import agraw.form.Rules;
import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes a template piece by piece. Each method is one change; no fact is ever lost by one. */
public final class Designing {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private final Store store;
    private final String author;
    private final Locale language;

    public Designing(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** In the hands of the person who has the workbook open, who reads a language. */
    public static Designing of(Workbench workbench, Locale language) {
        return new Designing(workbench.store(), workbench.author(), language);
    }

    /** Says the words of a label in the person's language; empty words are none. Of templates, sections, fields and choices. */
    public Optional<Change> setLabel(Class<? extends Entity> type, UUID id, String property, String words) {
        return change(reader -> {
            Entity before = reader.get(type, id);
            Labels labels = Kind.of(before).values(before).get(property) instanceof Value.Named(Labels found)
                    ? found
                    : Labels.NONE;
            String clean = Answers.clean(words);
            Labels after = clean.isEmpty() ? without(labels) : labels.with(language.getLanguage(), clean);
            if (after.isEmpty() && property.equals("labels") && before instanceof Section) {
                throw new Refusal(new Failure.FieldNameRefused(clean, "empty"));
            }
            List<Edit> edits = new ArrayList<>(Step.set(before, property, new Value.Named(after)));
            if (property.equals("labels") && (before instanceof Field || before instanceof Section)) {
                edits.addAll(named(reader, before, labels, after));
            }
            return new Step(label(before), edits);
        });
    }

    /** A name in data that nobody has given follows the label, until there are answers that others may know by it. */
    private List<Edit> named(Reader reader, Entity owner, Labels before, Labels after) {
        if (reader.count(Fact.class, "field", owner.id()) > 0) {
            return List.of();
        }
        Form form = form(reader, owner, List.of());
        return DerivedKey.after(form, owner, before, after, language.getLanguage())
                .map(key -> renamed(form, owner, key))
                .orElse(List.of());
    }

    private static List<Edit> renamed(Form form, Entity owner, String key) {
        List<Edit> edits = new ArrayList<>(Step.set(owner, "key", new Value.Words(key)));
        if (!edits.isEmpty()) {
            edits.addAll(Forms.renamed(form, owner, key));
        }
        return edits;
    }

    private Labels without(Labels labels) {
        java.util.TreeMap<String, String> rest = new java.util.TreeMap<>(labels.byLanguage());
        rest.remove(language.getLanguage());
        return Labels.of(rest);
    }

    /**
     * Says an expression of a field or section; empty words are none.
     *
     * @throws Refusal {@link Failure.ExpressionRefused}
     */
    public Optional<Change> setExpression(UUID owner, Role role, String words) {
        return change(reader -> {
            Entity before = reader.find(Field.class, owner)
                    .map(Entity.class::cast)
                    .orElseGet(() -> reader.get(Section.class, owner));
            Value after = Step.wordsOrNone(words);
            List<Edit> edits = Step.set(before, role.property(), after);
            Form form = form(reader, before, edits);
            Rules.of(form).broken().stream()
                    .filter(broken -> broken.owner().equals(owner) && broken.role() == role)
                    .findFirst()
                    .or(() -> edits.isEmpty() ? Optional.empty() : newCycle(reader, before, form))
                    .ifPresent(broken -> {
                        throw new Refusal(new Failure.ExpressionRefused(
                                name(before),
                                role.property(),
                                broken.problem().kind().name().toLowerCase(Locale.ROOT),
                                broken.problem().detail()));
                    });
            return new Step(label(before), edits);
        });
    }

    /** A circle may be found at another field of it. */
    private Optional<Rules.Broken> newCycle(Reader reader, Entity owner, Form after) {
        List<Rules.Broken> known = Rules.of(form(reader, owner, List.of())).broken();
        return Rules.of(after).broken().stream()
                .filter(broken -> !known.contains(broken))
                .findFirst();
    }

    /** The form around a field or section, as it will be. */
    static Form form(Reader reader, Entity owner, List<Edit> edits) {
        UUID section = owner instanceof Field field ? field.section() : owner.id();
        Form form =
                CodebookQuery.form(reader, reader.get(Section.class, section).template());
        return edits.isEmpty() ? form : Forms.with(form, owner, edits);
    }

    /** Says a plain property: unit, appearance, parameters, many, readOnly. */
    public Optional<Change> set(UUID field, String property, @Nullable Value value) {
        return change(reader -> {
            Field before = reader.get(Field.class, field);
            Value after = value instanceof Value.Words(String words) ? Step.wordsOrNone(words) : value;
            return new Step(label(before), Step.set(before, property, after));
        });
    }

    /**
     * Gives a field or section another name; expressions that name it follow.
     *
     * @throws Refusal {@link Failure.FieldNameRefused}
     */
    public Optional<Change> rename(Class<? extends Entity> type, UUID id, String name) {
        return change(reader -> {
            Entity before = reader.get(type, id);
            String clean = Answers.clean(name);
            Form form = form(reader, before, List.of());
            if (!NAME.matcher(clean).matches()) {
                throw new Refusal(new Failure.FieldNameRefused(clean, "form"));
            } else if (Forms.isTaken(form, before, clean)) {
                throw new Refusal(new Failure.FieldNameRefused(clean, "taken"));
            }
            return new Step(label(before), renamed(form, before, clean));
        });
    }

    public UUID addSection(UUID template, String title) {
        UUID id = Ids.next();
        change(reader -> {
            List<Section> others = reader.where(Section.class, "template", template);
            String last = others.isEmpty() ? null : others.getLast().position();
            Section made = Section.of(
                    id,
                    template,
                    freeKey("section", others.stream().map(Section::key).toList()),
                    named(title),
                    Rank.after(last));
            return new Step(Label.of("change.addSection", title), List.of(Edit.Create.of(made)));
        });
        return id;
    }

    /** Adds a field, at the end of a section or of a group. */
    public UUID addField(UUID section, @Nullable UUID group, FieldType type, String title) {
        UUID id = Ids.next();
        change(reader -> {
            Form form = CodebookQuery.form(
                    reader, reader.get(Section.class, section).template());
            Field made = Field.of(
                    id,
                    section,
                    group,
                    freeKey("question", Forms.names(form)),
                    named(title),
                    Labels.NONE,
                    type,
                    false,
                    null,
                    Rank.after(Forms.last(form)));
            List<Edit> edits = new ArrayList<>(List.of(Edit.Create.of(made)));
            if (type == FieldType.CHOICE || type == FieldType.CHOICES) {
                edits.add(Edit.Create.of(Choice.of(Ids.next(), id, "choice_1", Labels.NONE, Labels.NONE, Rank.of(0))));
            }
            return new Step(Label.of("change.addField", title), edits);
        });
        return id;
    }

    /** Adds a group for actors: who, of what kind, on which level and side, in what role. */
    public UUID addActors(UUID section, Actors.Words words) {
        UUID id = Ids.next();
        change(reader -> {
            Form form = CodebookQuery.form(
                    reader, reader.get(Section.class, section).template());
            return new Step(
                    Label.of("change.addField", words.actors()),
                    Actors.make(form, section, id, words, language.getLanguage()));
        });
        return id;
    }

    private Labels named(String title) {
        return Labels.of(Map.of(language.getLanguage(), title));
    }

    private static String freeKey(String stem, List<String> taken) {
        int number = 1;
        while (taken.contains(stem + "_" + number)) {
            number++;
        }
        return stem + "_" + number;
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }

    private Label label(Entity entity) {
        return switch (entity) {
            case Template template -> Label.of("change.setTemplate", template.key());
            case Choice choice -> Label.of("change.setChoice", choice.key());
            default -> Label.of("change.setField", name(entity));
        };
    }

    private String name(Entity entity) {
        return Forms.name(entity, language.getLanguage());
    }
}
