package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.TagChanges;
import agraw.model.Code;
import agraw.model.Passage;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.workbench.Coding;
import agraw.workbench.Tagging;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts, changes and takes off tags. All calls come on the JavaFX thread. */
final class TagWriter {
    private final Desk desk;
    private final TextModel model;
    private final Coding coding;
    private final Tagging tagging;
    /** The tag that was asked for last, until it is there: keys typed meanwhile speak of it. */
    private @Nullable Putting putting;

    /** A tag that is being put; the id is written by the writing job and read by those after it. */
    private static final class Putting {
        private volatile @Nullable UUID id;
    }

    TagWriter(Desk desk, TextModel model) {
        this.desk = desk;
        this.model = model;
        this.coding = Coding.of(desk.workbench());
        this.tagging = Tagging.of(desk.workbench());
    }

    /** Does what is said in the fields of the current tag. */
    TagChanges heard() {
        return new TagChanges() {
            @Override
            public void current(BiConsumer<Tagging, UUID> change) {
                onCurrent(change);
            }

            @Override
            public void of(UUID tag, BiConsumer<Tagging, UUID> change) {
                on(tag, change);
            }

            @Override
            public void askCondition() {
                say(Stance.NUANCE);
            }

            @Override
            public void conditionKept() {
                model.notice().set(desk.say("text.notice.keepsCondition"));
            }
        };
    }

    /** Whether a tag is asked for and not there yet. */
    boolean isPutting() {
        return putting != null;
    }

    /** Another tag is spoken of than the one that is being put. */
    void forget() {
        putting = null;
    }

    /** Puts a code on the selected words, or in the place of the current tag's code. */
    void put(Code code, boolean recode) {
        model.chord().set(Chord.NONE);
        if (recode) {
            onCurrent((job, tag) -> job.retag(tag, code.id()));
        } else {
            putAll(List.of(code));
        }
    }

    /** Puts codes on the selected words, in one step. */
    void putAll(List<Code> codes) {
        List<UUID> ids = codes.stream().map(Code::id).toList();
        model.last().set(codes);
        put((text, passage) -> coding.tagAll(text, passage, ids));
    }

    /** Puts the codes that were put last once more. */
    void again() {
        if (model.last().get().isEmpty()) {
            model.notice().set(desk.say("text.notice.nothingAgain"));
        } else {
            putAll(model.last().get());
        }
    }

    /** Puts a new code on the selected words; without a name it is named with these words. */
    void putNew(@Nullable String name) {
        put((text, passage) -> {
            String language = name == null ? language(text, passage) : desk.language();
            return List.of(coding.tagNew(text, passage, new Coding.NewCode(name, desk.say("text.inVivo"), language)));
        });
    }

    private static String language(TextMaterial text, Passage passage) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.id().equals(passage.startParagraph()))
                .findFirst()
                .orElseThrow()
                .languageIn(text.text());
    }

    private void put(BiFunction<TextMaterial, Passage, List<Tag>> job) {
        Optional<Supplier<List<Tag>>> put = onSelection(job);
        if (put.isEmpty()) {
            model.notice().set(desk.say("text.notice.selectFirst"));
            return;
        }
        Putting now = new Putting();
        putting = now;
        model.notice().set("");
        desk.work()
                .write(() -> {
                    List<Tag> tags = put.get().get();
                    now.id = tags.isEmpty() ? null : tags.getLast().id();
                    return tags;
                })
                .onDone(tags -> {
                    if (putting == now) {
                        show(tags);
                    }
                })
                .onEnd(() -> {
                    if (putting == now) {
                        putting = null;
                    }
                })
                .start();
    }

    private void show(List<Tag> put) {
        model.nuance().set(Optional.empty());
        if (put.isEmpty()) {
            model.notice().set(desk.say("text.notice.there"));
            return;
        }
        model.current().set(Optional.of(put.getLast().id()));
        if (put.stream().anyMatch(tag -> !model.tags().contains(tag))) {
            model.notice().set(desk.say("text.notice.filtered"));
        }
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

    /** Moves a tag to the selected words; whether any are selected. */
    boolean move(UUID tag) {
        Optional<Supplier<Tag>> move = onSelection((text, passage) -> tagging.move(tag, text, passage));
        move.ifPresent(job -> {
            model.notice().set("");
            desk.work().write(job::get).start();
        });
        return move.isPresent();
    }

    /** A job on the selected words, with the text as the person sees it. */
    private <R> Optional<Supplier<R>> onSelection(BiFunction<TextMaterial, Passage, R> job) {
        return model.material()
                .get()
                .flatMap(text ->
                        Places.passage(text, model.selection().get()).map(passage -> () -> job.apply(text, passage)));
    }

    /** Changes a tag, the current one or not. */
    void on(UUID tag, BiConsumer<Tagging, UUID> change) {
        write(() -> change.accept(tagging, tag));
    }

    private void write(Runnable change) {
        model.notice().set("");
        desk.work().change(change).start();
    }

    /** Does something with the current tag, as soon as it is there. */
    void needCurrent(Runnable action) {
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
}
