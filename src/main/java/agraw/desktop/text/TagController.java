package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.PassageRange;
import agraw.model.Code;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.workbench.Tagging;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds tags, and understands the keys that are typed over a text. All calls come on the JavaFX thread. */
final class TagController {
    private final Desk desk;
    private final TextModel model;
    private final TagWriter writer;
    private Runnable onHistory = () -> {};
    private Runnable onSearch = () -> {};
    private Runnable onComment = () -> {};
    private Consumer<PassageRange> onSelect = range -> {};

    TagController(Desk desk, TextModel model, TagWriter writer) {
        this.desk = desk;
        this.model = model;
        this.writer = writer;
    }

    /** Shows what was done to the passage. */
    void setOnHistory(Runnable history) {
        onHistory = history;
    }

    /** What to do when the person wants to look for a code. */
    void setOnSearch(Runnable handler) {
        onSearch = handler;
    }

    /** What to do when the person wants to write a comment on the current tag. */
    void setOnComment(Runnable handler) {
        onComment = handler;
    }

    /** What to do when a part of the text is to be selected and seen. */
    void setOnSelect(Consumer<PassageRange> handler) {
        onSelect = handler;
    }

    /** The person has moved the caret or selected words. */
    void selected(PassageRange range) {
        model.selection().set(range);
        model.notice().set("");
        TextMaterial text = model.material().get().orElse(null);
        if (text == null || writer.isPutting() || waitsForWords()) {
            return;
        }
        boolean stays =
                model.currentTag().filter(tag -> Places.meets(text, tag, range)).isPresent();
        if (!stays) {
            model.nuance().set(Optional.empty());
            model.current().set(range.isEmpty() ? Places.innermost(text, range).map(Tag::id) : Optional.empty());
        }
    }

    /** Whether what is selected now is for a tag that is there. */
    private boolean waitsForWords() {
        return model.chord().get() instanceof Chord.Moving || model.chord().get() instanceof Chord.Ends;
    }

    /** Makes a tag the current one, where its passage is in view. */
    void show(Tag tag) {
        writer.forget();
        model.notice().set("");
        if (!model.current().get().equals(Optional.of(tag.id()))) {
            model.nuance().set(Optional.empty());
            model.current().set(Optional.of(tag.id()));
        }
    }

    /** Makes a tag the current one and selects its passage. */
    void choose(Tag tag) {
        show(tag);
        model.material()
                .get()
                .flatMap(text -> text.place(tag))
                .map(Places::range)
                .ifPresent(onSelect);
    }

    /** Selects a part of the text where it can be seen. */
    void select(PassageRange range) {
        onSelect.accept(range);
    }

    /** A character was typed over the text or its tags; whether it meant something. */
    boolean type(String typed) {
        Action action = Keys.meaning(typed, model.chord().get(), model.codebook());
        switch (action) {
            case Action.Await(Chord.Recode _) ->
                writer.needCurrent(() -> model.chord().set(new Chord.Recode(ownPrinciple())));
            case Action.Await(Chord next) -> await(next);
            case Action.Put(Code code, boolean recode) -> writer.put(code, recode);
            case Action.Say(Stance stance) -> writer.say(stance);
            case Action.NextFeature() -> writer.onCurrent(Tagging::nextFeature);
            case Action.Go(boolean forward) -> go(forward);
            case Action.GoToOpen() -> goToOpen();
            case Action.Move() -> awaitWords(Chord.Moving::new);
            case Action.Ends() -> awaitWords(Chord.Ends::new);
            case Action.Again() -> writer.again();
            case Action.InVivo() -> writer.putNew(null);
            case Action.Star() -> toggle(Tag::starred, Tagging::setStarred);
            case Action.Example() -> toggle(Tag::example, Tagging::setExample);
            case Action.Comment() -> writer.needCurrent(onComment);
            case Action.Filter() -> model.filtering().set(!model.filtering().get());
            case Action.Select(Unit unit) -> selectUnit(unit);
            case Action.History() -> onHistory.run();
            case Action.Search() -> onSearch.run();
            case Action.Nothing() -> {
                return !(model.chord().get() instanceof Chord.None);
            }
        }
        return true;
    }

    private Optional<Code> ownPrinciple() {
        return model.currentTag().flatMap(tag -> model.codebook().principleOf(tag.code()));
    }

    private interface Mark {
        void set(Tagging job, UUID tag, boolean marked);
    }

    private void toggle(Predicate<Tag> marked, Mark mark) {
        boolean now = !writer.isPutting() && model.currentTag().filter(marked).isPresent();
        writer.onCurrent((job, tag) -> mark.set(job, tag, !now));
    }

    private void await(Chord next) {
        model.notice().set("");
        model.chord().set(next);
    }

    /** Enter while keys are waited for; whether there were any. */
    boolean confirm() {
        switch (model.chord().get()) {
            case Chord.Below(Code principle, boolean recode, String _) -> writer.put(principle, recode);
            case Chord.Moving(UUID tag) -> moveTo(tag);
            case Chord.Ends(UUID tag) -> moveTo(tag);
            case Chord.Recode _ -> model.chord().set(Chord.NONE);
            case Chord.None _ -> {
                return false;
            }
        }
        return true;
    }

    /** Escape; whether there was something to leave. */
    boolean leave() {
        boolean waiting = !(model.chord().get() instanceof Chord.None)
                || model.nuance().get().isPresent();
        boolean ends = model.chord().get() instanceof Chord.Ends;
        model.chord().set(Chord.NONE);
        model.nuance().set(Optional.empty());
        if (ends) {
            model.currentTag().ifPresent(this::choose); // where it is, and not where it was to be
        }
        return waiting;
    }

    void go(boolean forward) {
        model.shown()
                .get()
                .flatMap(text ->
                        Places.next(text, model.currentTag(), model.selection().get(), forward))
                .ifPresent(this::choose);
    }

    /** Whether there is a tag behind the current one, or before it. */
    boolean hasMore(boolean forward) {
        List<Tag> tags = model.tags();
        Tag edge = tags.isEmpty() ? null : forward ? tags.getLast() : tags.getFirst();
        return edge != null && !model.current().get().equals(Optional.of(edge.id()));
    }

    /** To the next tag that waits to be refined, behind the current one; the first follows the last. */
    private void goToOpen() {
        List<Tag> open = model.open();
        if (open.isEmpty()) {
            model.notice().set(desk.say("text.notice.nothingOpen"));
            return;
        }
        List<Tag> all = model.material().get().map(TextMaterial::tags).orElse(List.of());
        int at = model.currentTag().map(all::indexOf).orElse(-1);
        choose(open.stream().filter(tag -> all.indexOf(tag) > at).findFirst().orElse(open.getFirst()));
    }

    private void awaitWords(Function<UUID, Chord> chord) {
        writer.needCurrent(() -> model.currentTag().ifPresent(tag -> {
            choose(tag);
            model.chord().set(chord.apply(tag.id()));
        }));
    }

    /** Moves the end, or the start, of what is selected for a tag to the next word. */
    void moveEnd(boolean start, boolean forward) {
        model.material()
                .get()
                .flatMap(text -> new Extents(text).moved(model.selection().get(), start, forward))
                .ifPresent(onSelect);
    }

    private void moveTo(UUID tag) {
        if (writer.move(tag)) {
            model.chord().set(Chord.NONE);
        } else {
            model.notice().set(desk.say("text.notice.selectFirst"));
        }
    }

    private void selectUnit(Unit unit) {
        model.material()
                .get()
                .flatMap(text -> new Extents(text).grown(model.selection().get(), unit))
                .ifPresent(onSelect);
    }
}
