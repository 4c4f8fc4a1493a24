package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.Settings;
import agraw.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseworkTest {
    @TempDir
    Path folder;

    private Store store;
    private Casework casework;
    private UUID caseStudy;
    private Form form;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina")
                .importFiles(List.of(Path.of("case-studies", "MA-ELEC.json")), (_, _) -> {}, () -> false);
        Workbench workbench = new Workbench(store, "Amina");
        caseStudy = workbench.caseByKey("MA-ELEC").id();
        form = workbench.form();
        casework = new Casework(store, "Amina");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aValueThatIsSaidMakesAFactAndAnotherValueChangesIt() {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, entry("age_profile"));
        casework.setValue(place, " older men ");
        assertThat(facts("age_profile")).singleElement().satisfies(fact -> {
            assertThat(fact.id()).isEqualTo(place.fact());
            assertThat(fact.value()).isEqualTo("older men");
        });
        assertThat(casework.setValue(place, "older men"))
                .as("nothing is different")
                .isEmpty();
        casework.setValue(place, "young people");
        assertThat(facts("age_profile")).extracting(Fact::value).containsExactly("young people");
    }

    @Test
    void typingWhatWasNotThereBeforeIsOneStepOfUndo() {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, entry("age_profile"));
        casework.setValue(place, "old");
        casework.setValue(place, "older");
        store.undo("Amina");
        assertThat(facts("age_profile")).isEmpty();
        store.redo("Amina");
        assertThat(facts("age_profile")).extracting(Fact::value).containsExactly("older");
    }

    @Test
    void emptyingAFactThatHoldsNothingElseRemovesIt() {
        Fact bare = facts("association").getFirst();
        casework.setValue(FactPlace.of(bare.id(), caseStudy, entry("association")), "");
        assertThat(facts("association")).isEmpty();
    }

    @Test
    void emptyingAFactWithSourcesIsRefusedAndChangesNothing() {
        Fact cited = facts("outcomes").getFirst();
        FactPlace place = FactPlace.of(cited.id(), caseStudy, entry("outcomes"));
        assertThatThrownBy(() -> casework.setValue(place, " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isInstanceOfSatisfying(
                                        Failure.ValueRefused.class,
                                        why -> assertThat(why.expected()).isEqualTo("emptied")));
        assertThat(facts("outcomes")).contains(cited);
    }

    @Test
    void aFactGoesWithItsPartsInOneChange() {
        CaseMaterial before = material();
        Fact need = facts("needs").getFirst();
        assertThat(before.partsOf(need.id())).hasSize(2);
        casework.removeFact(need.id());
        assertThat(material().facts()).hasSize(before.facts().size() - 3);
        store.undo("Amina");
        assertThat(material()).isEqualTo(before);
    }

    @Test
    void detailsAreSetOneByOneAndEmptyWordsAreNone() {
        UUID fact = facts("period_start").getFirst().id();
        casework.setDetail(fact, "asOf", new Value.Words("2009-06"));
        casework.setDetail(fact, "note", new Value.Words(""));
        UUID source = material().references().getFirst().id();
        casework.setDetail(fact, "cites", new Value.Ids(List.of(source)));
        assertThat(facts("period_start")).singleElement().satisfies(now -> {
            assertThat(now.asOf()).isEqualTo("2009-06");
            assertThat(now.note()).isNull();
            assertThat(now.cites()).containsExactly(source);
        });
        assertThatThrownBy(() -> casework.setDetail(fact, "asOf", new Value.Words("once")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyOneOfTheFactsThatDisagreeIsPreferredAndTheOthersStay() {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, entry("period_start"));
        UUID first = facts("period_start").getFirst().id();
        casework.setValue(place, "1988");
        casework.prefer(first, true);
        casework.setDetail(first, "reason", new Value.Words("The statutes say so"));
        casework.prefer(place.fact(), true);
        assertThat(facts("period_start"))
                .extracting(Fact::value, Fact::preferred)
                .contains(org.assertj.core.api.Assertions.tuple("1988", true))
                .filteredOn(fact -> Boolean.TRUE.equals(fact.toArray()[1]))
                .hasSize(1);
        assertThat(facts("period_start").getFirst().reason()).isEqualTo("The statutes say so");
        store.undo("Amina");
        assertThat(facts("period_start").getFirst().preferred()).isTrue();
    }

    @Test
    void aNewReferenceTakesTheNextNumber() {
        UUID id = Ids.next();
        casework.addReference(id, caseStudy, "Annual report");
        casework.setReference(id, "publisher", "The village");
        Reference made = material().reference(id).orElseThrow();
        assertThat(made.number()).isEqualTo(13);
        assertThat(made.publisher()).isEqualTo("The village");
        assertThatThrownBy(() -> casework.setReference(id, "title", " ")).isInstanceOf(Refusal.class);
    }

    @Test
    void aCaseCannotTakeTheShortNameOfAnother() {
        new Importing(store, "Amina")
                .importFiles(List.of(Path.of("case-studies", "MR-MEL.json")), (_, _) -> {}, () -> false);
        assertThatThrownBy(() -> casework.setCase(caseStudy, "key", "mr-mel")).isInstanceOf(Refusal.class);
        casework.setCase(caseStudy, "key", "MA-LIGHT");
        assertThat(material().caseStudy().key()).isEqualTo("MA-LIGHT");
    }

    @Test
    void whatIsMissingIsNotedAndTickedOff() {
        UUID field = entry("resources").field().id();
        int before = material().missing().size();
        casework.addMissing(caseStudy, field, "the audit");
        assertThat(material().missing()).last().satisfies(gap -> {
            assertThat(gap.content()).isEqualTo("the audit");
            assertThat(gap.field()).isEqualTo(field);
        });
        casework.removeMissing(material().missing().getFirst().id());
        assertThat(material().missing()).hasSize(before);
    }

    private Form.Entry entry(String key) {
        return form.find(key).orElseThrow();
    }

    private CaseMaterial material() {
        return casework.material(caseStudy).orElseThrow();
    }

    private List<Fact> facts(String key) {
        return material().facts(entry(key).field().id());
    }
}
