package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Rank;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts sections and fields of a template in another order, and takes them out. Each method is one change; no fact is ever lost by one. */
public final class Arranging {
    private final Store store;
    private final String author;
    private final Locale language;

    public Arranging(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** In the hands of the person who has the workbook open, who reads a language. */
    public static Arranging of(Workbench workbench, Locale language) {
        return new Arranging(workbench.store(), workbench.author(), language);
    }

    /** Puts a field or section before another of its kind and place; before none: at the end. */
    public Optional<Change> move(Class<? extends Entity> type, UUID id, @Nullable UUID before) {
        return change(reader -> {
            Entity moved = reader.get(type, id);
            Form form = Designing.form(reader, moved, List.of());
            return new Step(Label.of("change.moveField", name(moved)), Forms.moved(form, moved, before));
        });
    }

    /** Puts a field into another section, at its end. */
    public Optional<Change> moveTo(UUID field, UUID section) {
        return change(reader -> {
            Field moved = reader.get(Field.class, field);
            Form form = Designing.form(reader, moved, List.of());
            List<Edit> edits = new ArrayList<>();
            for (Field each : Forms.withParts(form, moved)) {
                edits.addAll(Step.set(each, "section", new Value.Id(section)));
            }
            edits.addAll(Step.set(moved, "position", new Value.Words(Rank.after(Forms.last(form)))));
            return new Step(Label.of("change.moveField", name(moved)), edits);
        });
    }

    /** Removes a field or section. Fields that have facts are no longer asked instead, and so is what holds them. */
    public Optional<Change> remove(Class<? extends Entity> type, UUID id) {
        return change(reader -> {
            Entity going = reader.get(type, id);
            Form form = Designing.form(reader, going, List.of());
            List<Edit> edits = Forms.removed(reader, form, going);
            boolean stays = edits.stream().noneMatch(edit -> edit.entity().equals(id) && edit instanceof Edit.Delete);
            return new Step(Label.of(stays ? "change.retireField" : "change.removeField", name(going)), edits);
        });
    }

    /** Asks a field again that was no longer asked. */
    public Optional<Change> restore(UUID field) {
        return change(reader -> {
            Field before = reader.get(Field.class, field);
            return new Step(
                    Label.of("change.restoreField", name(before)), Step.set(before, "retired", new Value.Flag(false)));
        });
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }

    private String name(Entity entity) {
        return Forms.name(entity, language.getLanguage());
    }
}
