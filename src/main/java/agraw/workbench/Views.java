package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.SavedView;
import agraw.model.Value;
import agraw.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways of looking at the library that are kept under names. Each call is one step that can be undone. */
public final class Views {
    private final Store store;
    private final String author;

    public Views(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Views of(Workbench workbench) {
        return new Views(workbench.store(), workbench.author());
    }

    /** All of them, in their order. */
    public List<SavedView> all() {
        return store.read(reader -> reader.all(SavedView.class));
    }

    /**
     * The view of a name, whatever the letters' case.
     *
     * @throws Refusal {@link Failure.UnknownView}
     */
    public SavedView named(String name) {
        return all().stream()
                .filter(view -> view.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Failure.UnknownView(name)));
    }

    /**
     * Keeps a filter and look behind the other views.
     *
     * @throws Refusal {@link Failure.ValueRefused} if the name is empty or another view has it
     */
    public SavedView create(String name, String filter, Look look) {
        String clean = Answers.clean(name);
        UUID id = Ids.next();
        Step.take(store, author, reader -> {
            List<SavedView> others = reader.all(SavedView.class);
            check(clean, null, others);
            String last = others.isEmpty() ? null : others.getLast().position();
            return new Step(
                    Label.of("change.createView", clean),
                    List.of(Edit.Create.of(view(id, clean, filter, look, Rank.after(last)))));
        });
        return store.read(reader -> reader.get(SavedView.class, id));
    }

    private static SavedView view(UUID id, String name, String filter, Look look, String position) {
        return new SavedView(
                id, name, Answers.clean(filter), look.columnWords(), look.sortingWords(), look.grouping(), position);
    }

    private static void check(String name, @Nullable UUID own, List<SavedView> others) {
        Kept.check(
                name, others.stream().filter(other -> !other.id().equals(own)).map(SavedView::name), "view_name");
    }

    /**
     * Gives a view another name.
     *
     * @throws Refusal {@link Failure.ValueRefused} if the name is empty or another view has it
     */
    public void rename(UUID view, String name) {
        String clean = Answers.clean(name);
        Step.take(store, author, reader -> {
            SavedView before = reader.get(SavedView.class, view);
            check(clean, view, reader.all(SavedView.class));
            return new Step(
                    Label.of("change.renameView", before.name()), Step.set(before, "name", new Value.Words(clean)));
        });
    }

    /** Gives a view another filter and look. */
    public void change(UUID view, String filter, Look look) {
        Step.take(store, author, reader -> {
            SavedView before = reader.get(SavedView.class, view);
            return new Step(
                    Label.of("change.changeView", before.name()),
                    Edit.between(before, view(view, before.name(), filter, look, before.position())));
        });
    }

    public void delete(UUID view) {
        Step.take(store, author, reader -> {
            SavedView before = reader.get(SavedView.class, view);
            return new Step(Label.of("change.deleteView", before.name()), List.of(Edit.Delete.of(before)));
        });
    }

    /** Moves a view up (-1) or down (1) among the others; at the end of the list nothing happens. */
    public void move(UUID view, int by) {
        Step.take(store, author, reader -> {
            SavedView before = reader.get(SavedView.class, view);
            List<SavedView> all = reader.all(SavedView.class);
            Optional<String> position =
                    Kept.moved(all.stream().map(SavedView::position).toList(), all.indexOf(before), by);
            return new Step(
                    Label.of("change.moveView", before.name()),
                    position.map(rank -> Step.set(before, "position", new Value.Words(rank)))
                            .orElse(List.of()));
        });
    }
}
