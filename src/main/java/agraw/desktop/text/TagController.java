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

/** Finds tags, and understands the keys that are typed over a text. All calls come on the JavaFX thread. */
final class TagController {
    private final Desk desk;
    private final TextModel model;
    private final TagWriter writer;
    private Runnable onSearch = () -> {};
    private Consumer<PassageRange> onSelect = range -> {};

    TagController(Desk desk, TextModel model, TagWriter writer) {
        this.desk = desk;
        this.model = model;
        this.writer = writer;
    }

    /** What to do when the person wants to look for a code. */
    void setOnSearch(Runnable handler) {
        onSearch = handler;
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
        if (text == null || writer.isPutting() || model.chord().get() instanceof Chord.Moving) {
            return;
        }
        boolean stays =
                model.currentTag().filter(tag -> Places.meets(text, tag, range)).isPresent();
        if (!stays) {
            model.nuance().set(Optional.empty());
            model.current().set(range.isEmpty() ? Places.innermost(text, range).map(Tag::id) : Optional.empty());
        }
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
            case Action.Await(Chord.Recode next) ->
                writer.needCurrent(() -> model.chord().set(next));
            case Action.Await(Chord next) -> await(next);
            case Action.Put(Code code, boolean recode) -> writer.put(code, recode);
            case Action.Say(Stance stance) -> writer.say(stance);
            case Action.NextFeature() -> writer.onCurrent(Tagging::nextFeature);
            case Action.Go(boolean forward) -> go(forward);
            case Action.Move() -> move();
            case Action.SelectSentence() -> selectSentence();
            case Action.Search() -> onSearch.run();
            case Action.Nothing() -> {
                return !(model.chord().get() instanceof Chord.None);
            }
        }
        return true;
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
        model.chord().set(Chord.NONE);
        model.nuance().set(Optional.empty());
        return waiting;
    }

    void go(boolean forward) {
        model.material()
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

    private void move() {
        writer.needCurrent(() -> model.currentTag().ifPresent(tag -> {
            choose(tag);
            model.chord().set(new Chord.Moving(tag.id()));
        }));
    }

    private void moveTo(UUID tag) {
        if (writer.move(tag)) {
            model.chord().set(Chord.NONE);
        } else {
            model.notice().set(desk.say("text.notice.selectFirst"));
        }
    }

    private void selectSentence() {
        model.material()
                .get()
                .flatMap(text -> Places.sentence(text, model.selection().get()))
                .ifPresent(onSelect);
    }
}
