package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Rank;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Works on a list of answers to one field, such as the actors of a case: one is copied, or put before another. Each call is one step. */
public final class Items {
    private final Store store;
    private final String author;
    private final Locale language;

    /** For a person who reads a language, in which changes name the field. */
    public Items(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** Copies an answer with its parts, right behind it. Tags, files and what was preferred stay with the first one. */
    public Optional<Change> duplicate(UUID fact) {
        return Step.take(store, author, reader -> {
            Fact first = reader.get(Fact.class, fact);
            List<Fact> all = reader.where(Fact.class, "caseStudy", first.caseStudy());
            List<Edit> edits = new ArrayList<>();
            String next = all.stream()
                    .map(Fact::position)
                    .filter(position -> position.compareTo(first.position()) > 0)
                    .findFirst()
                    .orElse(null);
            copy(all, first, first.item(), Rank.between(first.position(), next), edits);
            return new Step(label(reader, "change.duplicateFact", first), edits);
        });
    }

    private static void copy(List<Fact> all, Fact fact, @Nullable UUID item, String position, List<Edit> edits) {
        Fact made = new Fact(
                Ids.next(),
                fact.caseStudy(),
                fact.field(),
                item,
                fact.topic(),
                fact.value(),
                fact.unit(),
                fact.asOf(),
                fact.note(),
                fact.certainty(),
                fact.saidBy(),
                fact.side(),
                false,
                null,
                fact.cites(),
                position,
                fact.locators());
        edits.add(Edit.Create.of(made));
        for (Fact part : all) {
            if (fact.id().equals(part.item())) {
                copy(all, part, made.id(), part.position(), edits);
            }
        }
    }

    /** Puts an answer some places further down the list (less than nothing: up); at the end of the list it stays. */
    public Optional<Change> move(UUID fact, int by) {
        return Step.take(store, author, reader -> {
            Fact moved = reader.get(Fact.class, fact);
            List<Fact> list = reader.where(Fact.class, "caseStudy", moved.caseStudy()).stream()
                    .filter(other -> other.field().equals(moved.field()) && Objects.equals(other.item(), moved.item()))
                    .toList();
            int at = list.indexOf(moved);
            int to = Math.clamp(at + (long) by, 0, list.size() - 1);
            List<Edit> edits = to == at
                    ? List.of()
                    : Step.set(moved, "position", new Value.Words(between(list, to < at ? to : to + 1)));
            return new Step(label(reader, "change.moveFact", moved), edits);
        });
    }

    private static String between(List<Fact> list, int before) {
        return Rank.between(
                before == 0 ? null : list.get(before - 1).position(),
                before == list.size() ? null : list.get(before).position());
    }

    private Label label(Reader reader, String key, Fact fact) {
        String field = reader.find(Field.class, fact.field())
                .map(found -> found.labels().in(language.getLanguage()))
                .orElse("");
        return Label.of(
                key, field, reader.get(CaseStudy.class, fact.caseStudy()).key());
    }
}
