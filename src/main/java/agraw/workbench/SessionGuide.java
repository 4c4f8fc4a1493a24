package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.AgendaItem;
import agraw.model.Asking;
import agraw.model.AskingState;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Question;
import agraw.model.Rank;
import agraw.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a session is led by: the questions of its guide and the points of its agenda. Each call is one change that can be undone. */
public final class SessionGuide {
    private final Store store;
    private final String author;

    public SessionGuide(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static SessionGuide of(Workbench workbench) {
        return new SessionGuide(workbench.store(), workbench.author());
    }

    /** Adds questions of the codebook to the guide, in a language; those it has already are left out. */
    public void addQuestions(UUID session, List<Question> questions, String language) {
        Step.take(store, author, reader -> {
            List<Asking> guide = reader.where(Asking.class, "session", session);
            String rank = guide.isEmpty() ? null : guide.getLast().position();
            List<Edit> edits = new ArrayList<>();
            for (Question question : questions) {
                if (guide.stream().noneMatch(asking -> question.id().equals(asking.question()))) {
                    rank = Rank.after(rank);
                    edits.add(Edit.Create.of(
                            asking(session, question.id(), question.labels().in(language), rank)));
                }
            }
            return new Step(Label.of("change.addQuestions"), edits);
        });
    }

    /** Adds a question of one's own to the guide; a blank one is none. */
    public void addQuestion(UUID session, String words) {
        if (Answers.clean(words).isEmpty()) {
            return;
        }
        Step.take(store, author, reader -> {
            String last = reader.last(Asking.class, "session", session)
                    .map(Asking::position)
                    .orElse(null);
            return new Step(
                    Label.of("change.addQuestions"),
                    List.of(Edit.Create.of(asking(session, null, Answers.clean(words), Rank.after(last)))));
        });
    }

    private static Asking asking(UUID session, @Nullable UUID question, String words, String rank) {
        return new Asking(Ids.next(), session, question, words, AskingState.OPEN, null, rank);
    }

    /** The codebook's questions for a kind of session: in plenary, or in the field. */
    public List<Question> questions() {
        return store.read(reader -> reader.all(Question.class));
    }

    /** Says what became of a question. The first time that it is asked is kept (UTC). */
    public void setState(UUID asking, AskingState state, Instant now) {
        Step.take(store, author, reader -> {
            Asking old = reader.get(Asking.class, asking);
            boolean asked = state == AskingState.ASKED || state == AskingState.ANSWERED;
            Map<String, @Nullable Object> contents = new HashMap<>();
            contents.put("state", state);
            contents.put("at", !asked ? null : old.at() == null ? now.truncatedTo(ChronoUnit.MICROS) : old.at());
            return new Step(Label.of("change.askingState"), Edit.between(old, Kind.with(old, contents)));
        });
    }

    /** Adds a point to the agenda; minutes are those planned for it, if any. */
    public void addPoint(UUID session, String words, @Nullable Long minutes) {
        if (Answers.clean(words).isEmpty()) {
            return;
        }
        Step.take(store, author, reader -> {
            String last = reader.last(AgendaItem.class, "session", session)
                    .map(AgendaItem::position)
                    .orElse(null);
            AgendaItem point =
                    new AgendaItem(Ids.next(), session, Answers.clean(words), minutes, null, Rank.after(last));
            return new Step(Label.of("change.addPoint"), List.of(Edit.Create.of(point)));
        });
    }

    /** Says that a point of the agenda begins now (UTC), or with null that it has not begun. */
    public void beginPoint(UUID point, @Nullable Instant at) {
        Step.take(store, author, reader -> {
            AgendaItem old = reader.get(AgendaItem.class, point);
            return new Step(
                    Label.of("change.beginPoint"),
                    Step.to(old, "begun", at == null ? null : at.truncatedTo(ChronoUnit.MICROS)));
        });
    }

    /** Takes a question from the guide, or a point from the agenda. */
    public void remove(Entity part) {
        Step.take(
                store,
                author,
                reader -> new Step(
                        Label.of("change.removePart"),
                        Removal.of(reader, List.of(reader.get(part.getClass(), part.id())))));
    }
}
