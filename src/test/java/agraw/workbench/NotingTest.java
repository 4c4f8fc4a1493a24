package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Evidence;
import agraw.model.Followup;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Passage;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.SessionMaterial;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotingTest {
    private static final Instant TEN = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir
    Path folder;

    private TextFixture fixture;
    private Sessions sessions;
    private Noting noting;
    private Correcting correcting;
    private SessionSpeakers speakers;
    private Session session;
    private UUID text;
    private Participant mayor;

    @BeforeEach
    void aPlenary() {
        fixture = new TextFixture(folder);
        sessions = new Sessions(fixture.store, "Amina");
        noting = new Noting(fixture.store, "Amina");
        correcting = new Correcting(fixture.store, "Amina");
        speakers = new SessionSpeakers(fixture.store, "Amina");
        session = sessions.create(SessionKind.PLENARY, "Plenary", fixture.caseStudy.id(), "fr");
        text = sessions.open(session.id()).text().text().id();
        mayor = speakers.addParticipant(session.id(), "", "Mayor", Side.HOME_AUTHORITY, null);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private SessionMaterial material() {
        return sessions.open(session.id());
    }

    private List<Paragraph> lines() {
        return material().text().paragraphs();
    }

    private static Noting.Manner at(int seconds) {
        return new Noting.Manner(TEN.plusSeconds(seconds), null, null, null, null);
    }

    private NotedLine parse(String typed) {
        return NotedLine.parse(typed, material().participants(), fixture.codebook());
    }

    private UUID note(String typed, int seconds) {
        UUID id = Ids.next();
        noting.note(text, id, parse(typed), at(seconds));
        return id;
    }

    @Test
    void aLineKeepsWhoSpokeWhenAndItsTags() {
        UUID id = note("1: “We were never asked.” #3.08 -", 5);
        Paragraph line = fixture.read(Paragraph.class, id);
        assertThat(line.content()).isEqualTo("We were never asked.");
        assertThat(line.speaker()).isEqualTo("Mayor");
        assertThat(line.side()).isEqualTo(Side.HOME_AUTHORITY);
        assertThat(line.said()).isEqualTo(TEN.plusSeconds(5));
        assertThat(line.utterance()).isEqualTo(Utterance.QUOTE);
        Tag tag = material().text().tags().getFirst();
        assertThat(tag.stance()).isEqualTo(Stance.CHALLENGES);
        assertThat(tag.quote()).isEqualTo("We were never asked.");
        assertThat(tag.side()).isEqualTo(Side.HOME_AUTHORITY);
        assertThat(tag.evidence()).isEqualTo(Evidence.PLENARY);
        assertThat(tag.caseStudy()).isEqualTo(fixture.caseStudy.id());
    }

    @Test
    void whatIsBeingTypedIsKeptAndTheWholeLineIsOneStepOfUndo() {
        note("Before", 0);
        SessionMaterial before = material();
        UUID id = Ids.next();
        noting.draft(text, id, "1: We dug", at(1));
        noting.draft(text, id, "1: We dug two wells #3.08 ", at(1));
        assertThat(lines()).extracting(Paragraph::content).containsExactly("Before", "1: We dug two wells #3.08");
        noting.note(text, id, parse("1: We dug two wells #3.08 +"), at(1));
        assertThat(lines()).extracting(Paragraph::content).containsExactly("Before", "We dug two wells");
        SessionMaterial after = material();

        fixture.store.undo("Amina");
        assertThat(material()).isEqualTo(before);
        fixture.store.redo("Amina");
        assertThat(material()).isEqualTo(after);
    }

    @Test
    void linesOneAfterTheOtherAreStepsOfTheirOwn() {
        note("One", 0);
        note("Two", 1);
        fixture.store.undo("Amina");
        assertThat(lines()).extracting(Paragraph::content).containsExactly("One");
    }

    @Test
    void aLineOfTagsAloneTagsTheLineBefore() {
        UUID id = note("We were never asked.", 0);
        UUID draft = Ids.next();
        noting.draft(text, draft, "#3.08", at(1));
        noting.note(text, draft, parse("#3.08 -"), at(1));
        assertThat(lines()).extracting(Paragraph::id).containsExactly(id);
        assertThat(material().text().tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.startParagraph()).isEqualTo(id));
        assertThat(note("#3.08", 2)).isNotNull();
        assertThat(material().text().tags()).hasSize(2);
    }

    @Test
    void tagsOfALineThatIsWrittenAgainMoveWithItsWords() {
        UUID id = note("We were never asked. #3.08 -", 0);
        noting.note(text, id, parse("In May we were never asked about it."), at(0));
        assertThat(material().text().tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.quote()).isEqualTo("In May we were never asked about it."));
    }

    @Test
    void speakersTimesAndOrderAreCorrectedLater() {
        UUID one = note("One", 0);
        UUID two = note("Two", 1);
        UUID three = note("Three", 2);
        correcting.speaker(List.of(one, three), mayor.id());
        assertThat(lines()).extracting(Paragraph::speaker).containsExactly("Mayor", null, "Mayor");
        correcting.time(two, TEN.minusSeconds(60));
        assertThat(fixture.read(Paragraph.class, two).said()).isEqualTo(TEN.minusSeconds(60));
        correcting.move(two, false);
        assertThat(lines()).extracting(Paragraph::content).containsExactly("Two", "One", "Three");
        correcting.move(two, false);
        assertThat(lines()).extracting(Paragraph::content).containsExactly("Two", "One", "Three");
        correcting.move(two, true);
        correcting.move(two, true);
        assertThat(lines()).extracting(Paragraph::content).containsExactly("One", "Three", "Two");
        correcting.move(two, true);
        assertThat(lines()).extracting(Paragraph::content).containsExactly("One", "Three", "Two");
        correcting.followup(List.of(two), Followup.ACTION);
        correcting.utterance(List.of(two), Utterance.OBSERVATION);
        assertThat(fixture.read(Paragraph.class, two).followup()).isEqualTo(Followup.ACTION);
    }

    @Test
    void aHeldMomentIsWrittenLaterAndKeepsItsTime() {
        Paragraph held = noting.hold(text, at(0));
        note("After", 9);
        noting.note(text, held.id(), parse("1: What was said then"), new Noting.Manner(TEN, null, null, null, null));
        Paragraph line = lines().getFirst();
        assertThat(line.content()).isEqualTo("What was said then");
        assertThat(line.said()).isEqualTo(TEN);
        assertThat(line.speaker()).isEqualTo("Mayor");
    }

    @Test
    void aRoleIsMendedOnAllLinesAtOnceAndStaysWhenThePersonLeavesThePalette() {
        UUID id = note("1: One", 0);
        speakers.setParticipant(mayor.id(), "", "Deputy mayor", Side.HOME_AUTHORITY, null);
        assertThat(fixture.read(Paragraph.class, id).speaker()).isEqualTo("Deputy mayor");
        speakers.removeParticipant(mayor.id());
        assertThat(fixture.read(Paragraph.class, id).voice()).isNull();
        assertThat(fixture.read(Paragraph.class, id).speaker()).isEqualTo("Deputy mayor");
    }

    @Test
    void aTagThatRunsOnOverOtherLinesKeepsThose() {
        UUID one = note("We were never asked.", 0);
        UUID two = note("Nobody was.", 1);
        Passage both = new Passage(text, one, 3, two, 6);
        Tag tag = fixture.coding().tag(material().text(), both, fixture.code("P3.08"), null, null);
        correcting.remove(List.of(one));
        assertThat(fixture.read(Tag.class, tag.id()).quote()).isEqualTo("Nobody");
        assertThat(fixture.read(Tag.class, tag.id()).startParagraph()).isEqualTo(two);
    }

    @Test
    void removedLinesComeBackWithTheirTags() {
        UUID id = note("We were never asked. #3.08 -", 0);
        SessionMaterial before = material();
        correcting.remove(List.of(id));
        assertThat(material().text().tags()).isEmpty();
        fixture.store.undo("Amina");
        assertThat(material()).isEqualTo(before);
    }
}
