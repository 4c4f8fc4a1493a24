package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Choice;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The choices of fields: added, named, put in order and removed; each method is one change. */
public final class ChoiceLists {
    private final Store store;
    private final String author;
    private final Locale language;

    public ChoiceLists(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    public UUID addChoice(UUID field, String title) {
        UUID id = Ids.next();
        change(reader -> {
            List<Choice> others = reader.where(Choice.class, "field", field);
            String last = others.isEmpty() ? null : others.getLast().position();
            Choice made = Choice.of(
                    id,
                    field,
                    freeKey(others),
                    title.isBlank() ? Labels.NONE : Labels.of(Map.of(language.getLanguage(), title)),
                    Labels.NONE,
                    Rank.after(last));
            return new Step(Label.of("change.addChoice", title), List.of(Edit.Create.of(made)));
        });
        return id;
    }

    /** Says a choice's key or filter; facts that name the key follow it. */
    public Optional<Change> setChoice(UUID choice, String property, String words) {
        return change(reader -> {
            Choice before = reader.get(Choice.class, choice);
            Value after = Step.wordsOrNone(words);
            boolean key = property.equals("key");
            if (key && !Forms.isFreeKey(reader, before, after)) {
                throw new Refusal(new Failure.FieldNameRefused(words.strip(), "taken"));
            }
            List<Edit> edits = new ArrayList<>(Step.set(before, property, after));
            if (key && !edits.isEmpty() && after instanceof Value.Words(String name)) {
                edits.addAll(Forms.following(reader, before, name));
            }
            return new Step(Label.of("change.setChoice", before.key()), edits);
        });
    }

    /** Removes a choice; facts that name it keep their words. */
    public Optional<Change> removeChoice(UUID choice) {
        return change(reader -> {
            Choice before = reader.get(Choice.class, choice);
            return new Step(Label.of("change.removeChoice", before.key()), List.of(Edit.Delete.of(before)));
        });
    }

    /** Puts a choice before another of its field; before none: at the end. */
    public Optional<Change> move(UUID choice, @Nullable UUID before) {
        return change(reader -> {
            Choice moved = reader.get(Choice.class, choice);
            List<Choice> others = reader.where(Choice.class, "field", moved.field()).stream()
                    .filter(other -> !other.id().equals(choice))
                    .toList();
            int at = others.stream().map(Choice::id).toList().indexOf(before);
            int previous = at < 0 ? others.size() - 1 : at - 1;
            String low = previous < 0 ? null : others.get(previous).position();
            String high = at < 0 ? null : others.get(at).position();
            return new Step(
                    Label.of("change.setChoice", moved.key()),
                    Step.set(moved, "position", new Value.Words(Rank.between(low, high))));
        });
    }

    private static String freeKey(List<Choice> others) {
        List<String> taken = others.stream().map(Choice::key).toList();
        int number = 1;
        while (taken.contains("choice_" + number)) {
            number++;
        }
        return "choice_" + number;
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }
}
