package agraw.desktop.text;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.PassageRange;
import agraw.desktop.kit.Slot;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Kind;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.workbench.Editing;
import agraw.workbench.Reading;
import agraw.workbench.Tagging;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does what the keys and buttons of the screen ask for. All calls come on the JavaFX thread. */
final class TextController {
    private final Desk desk;
    private final TextModel model;
    private final Reading reading;
    private final Tagging tagging;
    private final Editing editing;
    private final Slot slot = new Slot();
    /** The tag that was asked for last, until it is there: keys typed meanwhile speak of it. */
    private @Nullable Putting putting;

    private boolean loading;
    private Runnable onSearch = () -> {};
    private Consumer<PassageRange> onSelect = range -> {};

    /** A tag that is being put; the id is written by the writing job and read by those after it. */
    private static final class Putting {
        private volatile @Nullable UUID id;
    }

    private record Opened(TextMaterial material, Reading.Surroundings around) {}

    TextController(Desk desk, TextModel model) {
        this.desk = desk;
        this.model = model;
        this.reading = Reading.of(desk.workbench());
        this.tagging = Tagging.of(desk.workbench());
        this.editing = Editing.of(desk.workbench());
    }

    /** What to do when the person wants to look for a code. */
    void setOnSearch(Runnable handler) {
        onSearch = handler;
    }

    /** What to do when a part of the text is to be selected and seen. */
    void setOnSelect(Consumer<PassageRange> handler) {
        onSelect = handler;
    }

    void open(Destination.Text destination) {
        UUID shown = model.material().get().map(text -> text.text().id()).orElse(null);
        UUID wanted = destination.text() != null ? destination.text() : shown;
        if (wanted != null && wanted.equals(shown) && !loading) {
            reveal(destination);
            return;
        }
        load(() -> Optional.ofNullable(wanted).or(reading::first), opened -> {
            show(opened, destination.tag());
            reveal(destination);
        });
    }

    private void reveal(Destination.Text destination) {
        reveal(destination.tag());
        model.material().get().ifPresent(text -> {
            for (int at = 0; at < text.paragraphs().size(); at++) {
                if (text.paragraphs().get(at).id().equals(destination.paragraph())) {
                    onSelect.accept(PassageRange.place(at, 0));
                }
            }
        });
    }

    private void load(Supplier<Optional<UUID>> text, Consumer<Opened> then) {
        loading = true;
        desk.work()
                .read(() -> text.get().map(id -> {
                    TextMaterial material = reading.open(id);
                    return new Opened(material, reading.around(material.text()));
                }))
                .in(slot)
                .onDone(opened -> {
                    loading = false;
                    opened.ifPresentOrElse(then, () -> model.material().set(Optional.empty()));
                })
                .onFailed(failure -> {
                    loading = false;
                    model.material().set(Optional.empty());
                    desk.tell().accept(failure);
                })
                .start();
    }

    private void show(Opened opened, @Nullable UUID tag) {
        model.current().set(Optional.empty());
        model.nuance().set(Optional.empty());
        model.chord().set(Chord.NONE);
        model.selection().set(PassageRange.START);
        model.around().set(opened.around());
        model.material().set(Optional.of(opened.material()));
        reveal(tag);
    }

    private void reveal(@Nullable UUID tag) {
        if (tag != null) {
            model.tag(tag).ifPresent(this::choose);
        }
    }

    /** The workbook was changed: tags follow at once, everything else is read again. */
    void changed(Change change) {
        TextMaterial shown = model.material().get().orElse(null);
        if (shown == null) {
            if (change.edits().stream().anyMatch(edit -> edit.kind() == Kind.TEXT)) {
                load(reading::first, opened -> show(opened, null));
            }
            return;
        }
        Optional<TextMaterial> after = loading ? Optional.empty() : Reading.after(shown, change);
        if (after.isPresent()) {
            model.material().set(after);
            forgetWhatIsGone();
        } else {
            List<UUID> candidates = Stream.concat(
                            Stream.of(shown.text().id()),
                            model.around().get().texts().stream().map(Text::id))
                    .toList();
            load(() -> reading.present(candidates).or(reading::first), this::refresh);
        }
    }

    private void refresh(Opened opened) {
        boolean same = model.material()
                .get()
                .filter(shown ->
                        shown.text().id().equals(opened.material().text().id()))
                .isPresent();
        if (!same) {
            show(opened, null);
            return;
        }
        model.around().set(opened.around());
        model.material().set(Optional.of(opened.material()));
        forgetWhatIsGone();
    }

    private void forgetWhatIsGone() {
        if (model.current().get().isPresent() && model.currentTag().isEmpty()) {
            model.current().set(Optional.empty());
            model.nuance().set(Optional.empty());
        }
    }

    /** The person has moved the caret or selected words. */
    void selected(PassageRange range) {
        model.selection().set(range);
        model.notice().set("");
        TextMaterial text = model.material().get().orElse(null);
        if (text == null || putting != null || model.chord().get() instanceof Chord.Moving) {
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
        putting = null;
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

    /** A character was typed over the text or its tags; whether it meant something. */
    boolean type(String typed) {
        Action action = Keys.meaning(typed, model.chord().get(), model.codebook());
        switch (action) {
            case Action.Await(Chord.Recode next) ->
                needCurrent(() -> model.chord().set(next));
            case Action.Await(Chord next) -> await(next);
            case Action.Put(Code code, boolean recode) -> put(code, recode);
            case Action.Say(Stance stance) -> say(stance);
            case Action.NextFeature() -> onCurrent(Tagging::nextFeature);
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
            case Chord.Below(Code principle, boolean recode, String _) -> put(principle, recode);
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

    /** Puts a code on the selected words, or in the place of the current tag's code. */
    void put(Code code, boolean recode) {
        model.chord().set(Chord.NONE);
        if (recode) {
            onCurrent((job, tag) -> job.retag(tag, code.id()));
            return;
        }
        var passage = model.material()
                .get()
                .flatMap(text -> Places.passage(text, model.selection().get()));
        if (passage.isEmpty()) {
            model.notice().set(desk.say("text.notice.selectFirst"));
            return;
        }
        Putting now = new Putting();
        putting = now;
        desk.work()
                .write(() -> {
                    Tag tag = tagging.tag(passage.get(), code.id(), null, null);
                    now.id = tag.id();
                    return tag;
                })
                .onDone(tag -> {
                    if (putting == now) {
                        model.nuance().set(Optional.empty());
                        model.current().set(Optional.of(tag.id()));
                    }
                })
                .onEnd(() -> {
                    if (putting == now) {
                        putting = null;
                    }
                })
                .start();
    }

    /** Says a stance of the current tag; a nuance as soon as its condition is written. */
    void say(Stance stance) {
        Tag tag = putting == null ? model.currentTag().orElse(null) : null;
        boolean open = stance == Stance.NUANCE && (tag == null || tag.condition() == null);
        if (open) {
            needCurrent(() -> model.nuance().set(model.current().get()));
        } else {
            onCurrent((job, id) -> job.toggleStance(id, stance));
        }
    }

    /** Changes the current tag, or the one that is being put. */
    void onCurrent(BiConsumer<Tagging, UUID> change) {
        Putting now = putting;
        if (now == null) {
            needCurrent(() -> model.current().get().ifPresent(tag -> write(() -> change.accept(tagging, tag))));
        } else {
            write(() -> {
                UUID tag = now.id;
                if (tag != null) {
                    change.accept(tagging, tag);
                }
            });
        }
    }

    /** Changes a tag, the current one or not. */
    void on(UUID tag, BiConsumer<Tagging, UUID> change) {
        write(() -> change.accept(tagging, tag));
    }

    private void write(Runnable change) {
        model.notice().set("");
        desk.work()
                .write(() -> {
                    change.run();
                    return true;
                })
                .start();
    }

    private void needCurrent(Runnable action) {
        if (putting != null) {
            // The tag is not there yet; the writer comes to this when it is.
            desk.work().write(() -> true).onDone(_ -> needCurrent(action)).start();
        } else if (model.current().get().isPresent()) {
            model.notice().set("");
            action.run();
        } else {
            model.notice().set(desk.say("text.notice.noTag"));
        }
    }

    /** Takes the current tag off; the one after it on the same words, if any, is the current one then. */
    void untag() {
        onCurrent(Tagging::untag);
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
        needCurrent(() -> model.currentTag().ifPresent(tag -> {
            choose(tag);
            model.chord().set(new Chord.Moving(tag.id()));
        }));
    }

    private void moveTo(UUID tag) {
        model.material()
                .get()
                .flatMap(text -> Places.passage(text, model.selection().get()))
                .ifPresentOrElse(
                        passage -> {
                            model.chord().set(Chord.NONE);
                            on(tag, (job, id) -> job.move(id, passage));
                        },
                        () -> model.notice().set(desk.say("text.notice.selectFirst")));
    }

    private void selectSentence() {
        model.material()
                .get()
                .flatMap(text -> Places.sentence(text, model.selection().get()))
                .ifPresent(onSelect);
    }

    /** Gives a paragraph other words. */
    void write(UUID paragraph, String words) {
        write(() -> editing.edit(paragraph, words));
    }

    /** Finds the cases that a new text can belong to, in the order of their keys. */
    void cases(Consumer<List<CaseStudy>> then) {
        desk.work()
                .read(reading::cases)
                .onDone(found -> then.accept(found.stream()
                        .sorted(Comparator.comparing(CaseStudy::key, desk.order()))
                        .toList()))
                .start();
    }

    /** Adds a text and shows it. */
    void add(TextForm.Filled filled) {
        filled.caseStudy()
                .ifPresent(study -> desk.work()
                        .write(() -> editing.add(
                                study.id(), filled.kind(), filled.title(), filled.language(), filled.words()))
                        .onDone(text -> desk.go().accept(new Destination.Text(text.id(), null)))
                        .start());
    }

    void describe(UUID text, TextForm.Filled filled) {
        write(() -> editing.describe(text, filled.title(), filled.kind(), filled.language()));
    }

    /** Deletes a text; another of its case is shown then. */
    void delete(UUID text) {
        write(() -> editing.delete(text));
    }
}
