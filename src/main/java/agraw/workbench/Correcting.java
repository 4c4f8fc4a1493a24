package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Followup;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Rank;
import agraw.model.Side;
import agraw.model.Utterance;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Mends what was noted in a session: who spoke, when, how and in which order. Each call is one change that can be undone. */
public final class Correcting {
    private final Store store;
    private final String author;

    public Correcting(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Correcting of(Workbench workbench) {
        return new Correcting(workbench.store(), workbench.author());
    }

    /** Takes lines away, with the tags on them; a tag that runs on over other lines keeps those. */
    public void remove(List<UUID> lines) {
        Step.take(store, author, reader -> new Step(Label.of("change.removeLines"), LineRemoval.of(reader, lines)));
    }

    /** Says who spoke lines, or with null that it is not known. */
    public void speaker(List<UUID> lines, @Nullable UUID voice) {
        Step.take(store, author, reader -> {
            Optional<Participant> who =
                    voice == null ? Optional.empty() : Optional.of(reader.get(Participant.class, voice));
            Map<String, @Nullable Object> contents = new HashMap<>();
            contents.put("voice", voice);
            contents.put("speaker", who.map(Participant::role).orElse(null));
            Side side = who.map(Participant::side).orElse(null);
            contents.put("side", side);
            return new Step(Label.of("change.lineSpeaker"), with(reader, lines, contents));
        });
    }

    /** Says when a line was said (UTC). */
    public void time(UUID line, Instant at) {
        set(List.of(line), "change.lineTime", "said", at.truncatedTo(ChronoUnit.MICROS));
    }

    public void utterance(List<UUID> lines, Utterance utterance) {
        set(lines, "change.lineUtterance", "utterance", utterance);
    }

    /** Says what lines leave to be done, or with null that it is nothing. */
    public void followup(List<UUID> lines, @Nullable Followup followup) {
        set(lines, "change.lineFollowup", "followup", followup);
    }

    /** Says which question of the guide lines answer, or with null that it is none. */
    public void answers(List<UUID> lines, @Nullable UUID asking) {
        set(lines, "change.lineAnswers", "answers", asking);
    }

    private void set(List<UUID> lines, String label, String property, @Nullable Object content) {
        Map<String, @Nullable Object> contents = new HashMap<>();
        contents.put(property, content);
        Step.take(store, author, reader -> new Step(Label.of(label), with(reader, lines, contents)));
    }

    private static List<Edit> with(Reader reader, List<UUID> lines, Map<String, ? extends @Nullable Object> contents) {
        return reader.whereAny(Paragraph.class, "id", lines).stream()
                .flatMap(line -> Edit.between(line, Kind.with(line, contents)).stream())
                .toList();
    }

    /** Moves a line up or down by one; at the end of the text nothing happens. */
    public void move(UUID line, boolean down) {
        Step.take(store, author, reader -> {
            Paragraph moving = reader.get(Paragraph.class, line);
            List<Paragraph> lines = reader.where(Paragraph.class, "text", moving.text());
            int at = IntStream.range(0, lines.size())
                    .filter(index -> lines.get(index).id().equals(line))
                    .findFirst()
                    .orElseThrow();
            int low = down ? at + 1 : at - 2;
            if (down ? at + 1 >= lines.size() : at == 0) {
                return new Step(Label.of("change.moveLine"), List.of());
            }
            String rank = Rank.between(
                    low < 0 ? null : lines.get(low).position(),
                    low + 1 < lines.size() ? lines.get(low + 1).position() : null);
            return new Step(Label.of("change.moveLine"), Step.set(moving, "position", new Value.Words(rank)));
        });
    }
}
