package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Session;
import agraw.model.Side;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads where a side is heard in a case beside its tags: in lines of texts, in facts that it said, and as participants of sessions. */
public final class Voices {
    private final Store store;

    private Voices(Store store) {
        this.store = store;
    }

    public static Voices of(Workbench workbench) {
        return new Voices(workbench.store());
    }

    /** Where somebody is heard. */
    public sealed interface Voice {
        /** A line of a text that this side spoke. */
        record Line(Paragraph paragraph, Text text) implements Voice {}

        /**
         * A fact that this side said.
         *
         * @param field the name of its field
         * @param value as a person reads it
         */
        record Told(Fact fact, String field, String value) implements Voice {}

        /** Somebody of this side who took part. */
        record Present(Participant participant, Session session) implements Voice {}
    }

    /** All of them: lines in the order of their texts, then facts, then participants; none if the case is gone. */
    public List<Voice> read(UUID caseStudy, Side side, Messages messages) {
        return store.read(reader -> reader.whereAny(CaseStudy.class, "id", List.of(caseStudy)).stream()
                .flatMap(study -> read(reader, study, side, new Wording(messages)).stream())
                .toList());
    }

    private static List<Voice> read(Reader reader, CaseStudy study, Side side, Wording wording) {
        List<UUID> own = List.of(study.id());
        List<Voice> voices = new ArrayList<>(lines(reader, own, side));
        Form form = CaseForms.read(reader).of(study);
        reader.whereAny(Fact.class, "caseStudy", own).stream()
                .filter(fact -> fact.side() == side)
                .sorted(Comparator.comparing(Fact::position).thenComparing(Fact::id))
                .map(fact -> form.find(fact.field())
                        .map(entry -> new Voice.Told(fact, wording.name(entry), wording.value(entry, fact)))
                        .orElseGet(() -> new Voice.Told(fact, "", fact.value())))
                .forEach(voices::add);
        Map<UUID, Session> sessions = reader.whereAny(Session.class, "caseStudy", own).stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        reader.whereAny(Participant.class, "session", sessions.keySet()).stream()
                .filter(participant -> participant.side() == side)
                .map(participant ->
                        new Voice.Present(participant, Objects.requireNonNull(sessions.get(participant.session()))))
                .sorted(Comparator.comparing(
                                (Voice.Present present) -> present.session().position())
                        .thenComparing(present -> present.participant().position())
                        .thenComparing(present -> present.participant().id()))
                .forEach(voices::add);
        return voices;
    }

    private static List<Voice.Line> lines(Reader reader, List<UUID> own, Side side) {
        Map<UUID, Text> texts = reader.whereAny(Text.class, "caseStudy", own).stream()
                .collect(Collectors.toMap(Text::id, Function.identity()));
        return reader.whereAny(Paragraph.class, "text", texts.keySet()).stream()
                .filter(paragraph -> paragraph.side() == side)
                .map(paragraph -> new Voice.Line(paragraph, Objects.requireNonNull(texts.get(paragraph.text()))))
                .sorted(Comparator.comparing((Voice.Line line) -> line.text().position())
                        .thenComparing(line -> line.text().id())
                        .thenComparing(line -> line.paragraph().position())
                        .thenComparing(line -> line.paragraph().id()))
                .toList();
    }
}
