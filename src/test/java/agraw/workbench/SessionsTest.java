package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.AgendaItem;
import agraw.model.Asking;
import agraw.model.AskingState;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Ids;
import agraw.model.Participant;
import agraw.model.Question;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.SessionMaterial;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir
    Path folder;

    private TextFixture fixture;
    private Sessions sessions;
    private SessionSpeakers speakers;
    private SessionGuide guide;
    private Session session;

    @BeforeEach
    void aGroup() {
        fixture = new TextFixture(folder);
        sessions = new Sessions(fixture.store, "Amina");
        speakers = new SessionSpeakers(fixture.store, "Amina");
        guide = new SessionGuide(fixture.store, "Amina");
        session = sessions.create(SessionKind.GROUP, " Women’s group ", fixture.caseStudy.id(), "fr");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private SessionMaterial material() {
        return sessions.open(session.id());
    }

    @Test
    void aSessionHasATextOfItsCase() {
        assertThat(material().session().title()).isEqualTo("Women’s group");
        assertThat(material().text().text().caseStudy()).isEqualTo(fixture.caseStudy.id());
        assertThat(sessions.all())
                .singleElement()
                .satisfies(line -> assertThat(line.caseStudy()).hasValue(fixture.caseStudy));
        sessions.rename(session.id(), "Women");
        assertThat(material().text().text().title()).isEqualTo("Women");
        fixture.store.undo("Amina");
        fixture.store.undo("Amina");
        assertThat(sessions.all()).isEmpty();
    }

    @Test
    void speakersGetTheNextFreeDigit() {
        Participant first = speakers.addParticipant(session.id(), "", "Mayor", null, null);
        Participant second = speakers.addParticipant(session.id(), "AK", "Treasurer", null, null);
        Participant third = speakers.addParticipant(session.id(), "", "Farmer", null, null);
        assertThat(List.of(first.key(), second.key(), third.key())).containsExactly("1", "AK", "2");
        speakers.removeParticipant(first.id());
        assertThat(speakers.addParticipant(session.id(), "", "Teacher", null, null)
                        .key())
                .isEqualTo("1");
        assertThat(speakers.roles()).contains("Treasurer", "Teacher");
    }

    @Test
    void aNameIsShownOnlyWithAConsentThatAllowsIt() {
        Consent agreed = new Consent(
                Ids.next(),
                "Mayor",
                "Moussa",
                true,
                true,
                true,
                true,
                true,
                ConsentForm.ORAL,
                NOW,
                null,
                fixture.caseStudy.id(),
                null);
        Consent withdrawn = new Consent(
                Ids.next(),
                "Teacher",
                "Awa",
                true,
                true,
                true,
                true,
                true,
                ConsentForm.ORAL,
                NOW,
                NOW,
                null,
                session.id());
        fixture.commit(agreed, withdrawn);
        Participant mayor = speakers.addParticipant(session.id(), "", "Mayor", null, agreed.id());
        Participant teacher = speakers.addParticipant(session.id(), "", "Teacher", null, withdrawn.id());
        Participant other = speakers.addParticipant(session.id(), "", "Farmer", null, null);
        assertThat(material().name(mayor)).hasValue("Moussa");
        assertThat(material().name(teacher)).isEmpty();
        assertThat(material().name(other)).isEmpty();
    }

    @Test
    void theGuideTakesQuestionsOfTheCodebookOnceAndOwnOnes() {
        List<Question> questions = guide.questions().subList(0, 3);
        guide.addQuestions(session.id(), questions, "fr");
        guide.addQuestions(session.id(), questions, "fr");
        guide.addQuestion(session.id(), " And the herders? ");
        guide.addQuestion(session.id(), "  ");
        assertThat(material().guide()).hasSize(4);
        Asking own = material().guide().getLast();
        assertThat(own.content()).isEqualTo("And the herders?");
        guide.setState(own.id(), AskingState.ASKED, NOW);
        guide.setState(own.id(), AskingState.ANSWERED, NOW.plusSeconds(60));
        assertThat(fixture.read(Asking.class, own.id()).at()).isEqualTo(NOW);
        guide.setState(own.id(), AskingState.SKIPPED, NOW);
        assertThat(fixture.read(Asking.class, own.id()).at()).isNull();
        guide.remove(own);
        assertThat(material().guide()).hasSize(3);
    }

    @Test
    void theAgendaSaysWhatBeganWhen() {
        guide.addPoint(session.id(), "Welcome", 10L);
        guide.addPoint(session.id(), "Discussion", null);
        AgendaItem point = material().agenda().getFirst();
        guide.beginPoint(point.id(), NOW);
        assertThat(material().agenda().getFirst().begun()).isEqualTo(NOW);
        sessions.begin(session.id(), NOW);
        sessions.end(session.id(), NOW.plusSeconds(60));
        assertThat(material().session().ends()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aDeletedSessionComesBackWhole() {
        speakers.addParticipant(session.id(), "", "Mayor", null, null);
        guide.addPoint(session.id(), "Welcome", 10L);
        guide.addQuestion(session.id(), "Who paid?");
        SessionMaterial before = material();
        sessions.delete(session.id());
        assertThat(sessions.all()).isEmpty();
        long left = fixture.store.read(reader -> reader.count(Participant.class));
        assertThat(left).isZero();
        fixture.store.undo("Amina");
        assertThat(material()).isEqualTo(before);
    }
}
