package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.compare.NeedMatch;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Match;
import agraw.model.Refusal;
import agraw.model.Strength;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Store store;
    private Workbench workbench;
    private Matching matching;
    private UUID caseStudy;

    @BeforeEach
    void twoCases() {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        List<Path> files = List.of(Path.of("case-studies", "MA-ELEC.json"), Path.of("case-studies", "MR-MEL.json"));
        new Importing(store, "Amina").importFiles(files, (_, _) -> {}, () -> false);
        matching = Matching.of(workbench);
        caseStudy = workbench.caseByKey("MA-ELEC").id();
        add(caseStudy, "Dues of the migrants");
        add(caseStudy, "Two trained electricians");
        add(workbench.caseByKey("MR-MEL").id(), "A well digger");
    }

    /** The published cases name no capacities. */
    private void add(UUID study, String capacity) {
        Form.Entry entry = workbench.form().find(NeedMatch.CAPACITIES).orElseThrow();
        new Casework(store, "Amina").setValue(FactPlace.of(Ids.next(), study, entry), capacity);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private NeedMatch now() {
        return matching.of(caseStudy).orElseThrow();
    }

    private Fact need(int index) {
        return now().needs().get(index).fact();
    }

    private Fact capacity(int index) {
        return now().capacities().get(index).fact();
    }

    @Test
    void thePublishedNeedsAndCapacitiesAreThere() {
        assertThat(now().needs()).hasSizeGreaterThan(2);
        assertThat(now().capacities()).hasSize(2);
        assertThat(NeedMatch.parts(now().needs().getFirst(), NeedMatch.STATED_BY))
                .extracting(part -> part.fact().value())
                .containsExactly("residents");
        assertThat(now().needs().getFirst().references()).containsExactly(2L);
        assertThat(now().unmet()).hasSameSizeAs(now().needs());
        assertThat(matching.all())
                .as("read together they are the same")
                .extracting(NeedMatch::needs)
                .startsWith(now().needs());
        assertThat(matching.all()).first().isEqualTo(now());
    }

    @Test
    void aMatchIsOneStepAndAnotherStrengthChangesIt() {
        matching.match(need(0).id(), capacity(0).id(), Strength.WEAK);
        assertThat(now().met(need(0))).contains(Strength.WEAK);
        matching.match(need(0).id(), capacity(0).id(), Strength.STRONG);
        assertThat(now().matches()).singleElement().satisfies(match -> {
            assertThat(match.strength()).isEqualTo(Strength.STRONG);
            assertThat(match.author()).isEqualTo("Amina");
        });
        assertThat(matching.match(need(0).id(), capacity(0).id(), Strength.STRONG))
                .as("nothing is different")
                .isEmpty();
        Match match = now().matches().getFirst();
        matching.setReason(match.id(), " They wired it themselves ");
        assertThat(now().matches().getFirst().reason()).isEqualTo("They wired it themselves");
        assertThat(Saying.label(ENGLISH, store.nextUndo().orElseThrow())).contains("MA-ELEC");
        matching.unmatch(match.id());
        assertThat(now().matches()).isEmpty();
        workbench.undo();
        assertThat(now().matches().getFirst().reason()).isEqualTo("They wired it themselves");
    }

    @Test
    void anotherPersonsJudgementStandsBesideTheFirst() {
        matching.match(need(0).id(), capacity(0).id(), Strength.STRONG);
        new Matching(store, "Idir").match(need(0).id(), capacity(0).id(), Strength.PARTIAL);
        assertThat(now().of(need(0), capacity(0))).extracting(Match::author).containsExactly("Amina", "Idir");
        assertThat(now().isDisputed(need(0), capacity(0))).isTrue();
    }

    @Test
    void aMatchGoesWithTheNeedAndComesBackWithIt() {
        Fact gone = need(1);
        matching.match(gone.id(), capacity(0).id(), Strength.STRONG);
        matching.match(need(0).id(), capacity(0).id(), Strength.STRONG);
        NeedMatch before = now();
        new Casework(store, "Amina").removeFact(gone.id());
        assertThat(all(Match.class)).hasSize(1);
        workbench.undo();
        assertThat(now()).isEqualTo(before);
        new Casework(store, "Amina").removeFact(capacity(0).id());
        assertThat(all(Match.class)).isEmpty();
    }

    @Test
    void aNeedThatIsMatchedCannotBeEmptiedByMistake() {
        FactPlace place = FactPlace.of(
                Ids.next(), caseStudy, workbench.form().find(NeedMatch.NEEDS).orElseThrow());
        Casework casework = new Casework(store, "Amina");
        casework.setValue(place, "Shade");
        matching.match(place.fact(), capacity(0).id(), Strength.WEAK);
        assertThatThrownBy(() -> casework.setValue(place, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyANeedAndACapacityOfOneCaseAreMatched() {
        NeedMatch other = matching.of(workbench.caseByKey("MR-MEL").id()).orElseThrow();
        refused(need(0).id(), other.capacities().getFirst().fact().id(), new Failure.NotOfOneCase());
        refused(capacity(0).id(), need(0).id(), new Failure.NotOfOneCase());
        refused(need(0).id(), Ids.next(), new Failure.ChangedMeanwhile("fact"));
        assertThat(now().matches()).isEmpty();
    }

    private void refused(UUID need, UUID capacity, Failure why) {
        assertThatThrownBy(() -> matching.match(need, capacity, Strength.WEAK))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(why));
    }

    @Test
    void aDoubledCaseHasMatchesOfItsOwn() {
        matching.match(need(0).id(), capacity(0).id(), Strength.STRONG);
        UUID twin = new Library(store, "Amina").duplicate(caseStudy, "Twin").id();
        NeedMatch doubled = matching.of(twin).orElseThrow();
        assertThat(doubled.count(Strength.STRONG)).isEqualTo(1);
        new Library(store, "Amina").delete(List.of(twin));
        assertThat(all(Match.class)).hasSize(1);
    }

    @Test
    void theTablesSayWhoStatedTheNeedAndWhatMeetsIt() {
        matching.match(need(0).id(), capacity(0).id(), Strength.PARTIAL);
        matching.setReason(now().matches().getFirst().id(), "As long as dues are paid");
        String text = Matching.document(now(), ENGLISH).print(TableFormat.HTML, 120);
        assertThat(text)
                .contains(
                        "it was the villagers",
                        "Stated by: Residents",
                        "As long as dues are paid",
                        "Partial",
                        "No capacity meets this need");
        assertThat(Matching.document(now(), ENGLISH).print(TableFormat.CSV, 120))
                .contains("As long as dues are paid,Amina", "No capacity meets this need");
        TableFile all = Matching.document(matching.all(), ENGLISH);
        assertThat(all.tabs().lines().findFirst())
                .contains("Case study\tNeeds\tCapacities\tMet strongly\tMet in part\tMet weakly\tNot met\tUnused"
                        + " capacities\tNeeds that no capacity meets");
        assertThat(all.print(TableFormat.JSON, 100)).contains("\"agraw-needs/1\"", "\"strength\" : \"partial\"");
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return store.read(reader -> reader.all(type));
    }
}
