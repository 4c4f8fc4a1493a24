package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Passage;
import agraw.model.Rank;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.Utterance;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.TextQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is said in a session, line by line; {@link Correcting} mends it afterwards. Each call is one change; the drafts of a line and the line itself
 * are one step of undo.
 */
public final class Noting {
    /** What stands for words that are still to be written, so that a moment is not lost. */
    public static final String HELD = "…";

    private static final Label NOTE = Label.of("change.noteLine");

    private final Store store;
    private final String author;

    public Noting(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Noting of(Workbench workbench) {
        return new Noting(workbench.store(), workbench.author());
    }

    /**
     * How a line is said, beside its words.
     *
     * @param at when it was begun (UTC)
     * @param voice who speaks, if it is known
     * @param answers the question of the guide that it answers
     * @param spoken the language in which it was said, if not that of the words
     * @param interpreter who interpreted it, by role
     */
    public record Manner(
            Instant at,
            @Nullable UUID voice,
            @Nullable UUID answers,
            @Nullable String spoken,
            @Nullable String interpreter) {}

    /**
     * Keeps a line that is still being typed, with its marks; the first time it is made, at the end of the text.
     *
     * @param id of the line, chosen by whoever types it
     */
    public void draft(UUID text, UUID id, String typed, Manner manner) {
        String words = Editing.content(typed);
        Step.take(store, author, reader -> {
            Optional<Paragraph> old = reader.find(Paragraph.class, id);
            if (old.isEmpty()) {
                return new Step(NOTE, List.of(Edit.Create.of(made(reader, text, id, words, manner))));
            }
            List<Edit> edits = new ArrayList<>(Step.set(old.get(), "content", new Value.Words(words)));
            TextQuery.tagsOn(reader, old.get())
                    .forEach(tag -> edits.addAll(Editing.follow(reader, tag, old.get(), words)));
            return new Step(NOTE, edits);
        });
    }

    private static Paragraph made(Reader reader, UUID text, UUID id, String words, Manner manner) {
        String last = reader.last(Paragraph.class, "text", text)
                .map(Paragraph::position)
                .orElse(null);
        Paragraph bare = Paragraph.of(id, text, words, Rank.after(last));
        return said(reader, Kind.with(bare, Map.of("utterance", Utterance.PARAPHRASE)), manner, null);
    }

    private static Paragraph said(Reader reader, Paragraph line, Manner manner, @Nullable UUID speaker) {
        UUID voice = speaker == null ? manner.voice() : speaker;
        Optional<Participant> who = voice == null ? Optional.empty() : reader.find(Participant.class, voice);
        Map<String, @Nullable Object> contents = new HashMap<>();
        contents.put("said", manner.at().truncatedTo(ChronoUnit.MICROS));
        contents.put("voice", who.map(Participant::id).orElse(null));
        contents.put("speaker", who.map(Participant::role).orElse(null));
        contents.put("side", who.map(Participant::side).orElse(null));
        contents.put("answers", manner.answers());
        contents.put("spoken", manner.spoken());
        contents.put("interpreter", manner.interpreter());
        return Kind.with(line, contents);
    }

    /**
     * Ends a line: its marks become who spoke, how near it is and its tags. A line of tags alone tags the line before it.
     *
     * @param id of its draft, or of a line that there is none of yet, or of an older one that is written again
     * @return the line that was written or tagged; nothing where there was neither
     */
    public Optional<Paragraph> note(UUID text, UUID id, NotedLine line, Manner manner) {
        AtomicReference<@Nullable Paragraph> noted = new AtomicReference<>();
        Step.take(store, author, reader -> {
            Optional<Paragraph> draft = reader.find(Paragraph.class, id);
            List<Edit> edits = new ArrayList<>();
            Paragraph target;
            if (line.content().isEmpty()) {
                Optional<Paragraph> before = before(reader, text, id);
                draft.ifPresent(gone -> edits.addAll(LineRemoval.of(reader, List.of(gone.id()))));
                if (before.isEmpty()) {
                    return new Step(NOTE, edits);
                }
                target = before.get();
            } else {
                Paragraph old = draft.orElseGet(() -> made(reader, text, id, line.content(), manner));
                Map<String, @Nullable Object> contents = new HashMap<>();
                contents.put("content", Editing.content(line.content()));
                contents.put("utterance", utterance(line, old));
                contents.put("followup", line.followup() == null ? old.followup() : line.followup());
                target = Kind.with(said(reader, old, manner, line.speaker().orElse(null)), contents);
                edits.addAll(draft.isPresent() ? Edit.between(old, target) : List.of(Edit.Create.of(target)));
                draft.ifPresent(moved -> TextQuery.tagsOn(reader, moved)
                        .forEach(tag -> edits.addAll(Editing.follow(reader, tag, moved, target.content()))));
            }
            for (NotedLine.LineTag tag : line.tags()) {
                edits.add(Edit.Create.of(tag(reader, target, tag)));
            }
            noted.set(target);
            return new Step(NOTE, edits);
        });
        return Optional.ofNullable(noted.get());
    }

    private static Utterance utterance(NotedLine line, Paragraph old) {
        if (line.utterance() != null) {
            return line.utterance();
        }
        return old.utterance() == null ? Utterance.PARAPHRASE : old.utterance();
    }

    private static Optional<Paragraph> before(Reader reader, UUID text, UUID id) {
        return reader.where(Paragraph.class, "text", text).stream()
                .filter(line -> !line.id().equals(id) && !line.content().isEmpty())
                .reduce((_, later) -> later);
    }

    private Tag tag(Reader reader, Paragraph line, NotedLine.LineTag said) {
        Passage passage = Passage.within(line, 0, line.content().length());
        Text text = reader.get(Text.class, line.text());
        Tag bare = NewTag.onLine(text.caseStudy(), passage, line.content(), said.code(), author);
        Map<String, @Nullable Object> contents = new HashMap<>();
        contents.put("stance", said.stance());
        contents.put("condition", said.stance() == Stance.NUANCE ? said.condition() : null);
        return Kind.with(TagDefaults.of(reader, text).on(bare, List.of(line)), contents);
    }

    /** Holds a moment: a line without words, to be written when there is time. */
    public Paragraph hold(UUID text, Manner manner) {
        UUID id = Ids.next();
        AtomicReference<@Nullable Paragraph> held = new AtomicReference<>();
        Step.take(store, author, reader -> {
            Paragraph line = made(reader, text, id, HELD, manner);
            held.set(line);
            return new Step(Label.of("change.holdMoment"), List.of(Edit.Create.of(line)));
        });
        return Objects.requireNonNull(held.get());
    }
}
