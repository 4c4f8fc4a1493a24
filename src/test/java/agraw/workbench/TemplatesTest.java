package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.form.Role;
import agraw.model.CaseStudy;
import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Value;
import agraw.store.Settings;
import agraw.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path folder;

    private Store store;
    private Templates templates;
    private Designing designing;
    private Arranging arranging;
    private ChoiceLists choices;
    private Retyping retyping;
    private Template template;
    private UUID section;
    private CaseStudy study;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        templates = new Templates(store, "Amina");
        designing = new Designing(store, "Amina", Locale.ENGLISH);
        arranging = new Arranging(store, "Amina", Locale.ENGLISH);
        choices = new ChoiceLists(store, "Amina", Locale.ENGLISH);
        retyping = new Retyping(store, "Amina", Locale.ENGLISH);
        template = templates.create("Visit of a village", "About", "en");
        section = form().parts().getFirst().section().id();
        study = new Library(store, "Amina").create("ML-1", "A village", "en");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Form form() {
        return templates.form(template.id());
    }

    private Field field(UUID id) {
        return form().find(id).orElseThrow().field();
    }

    private List<String> keys() {
        return form().entries().map(entry -> entry.field().key()).toList();
    }

    private void say(UUID field, String value) {
        FactPlace place =
                FactPlace.of(Ids.next(), study.id(), form().find(field).orElseThrow());
        new Casework(store, "Amina").setValue(place, value);
    }

    private List<String> values(UUID field) {
        return store.read(reader -> reader.where(Fact.class, "field", field)).stream()
                .map(Fact::value)
                .toList();
    }

    @Test
    void aFormMadeFromNothingTravelsAsXlsFormAndComesBackEqual() {
        UUID country = designing.addField(section, null, FieldType.CHOICE, "Country");
        Choice first = form().find(country).orElseThrow().choices().getFirst();
        choices.setChoice(first.id(), "key", "ml");
        designing.setLabel(Choice.class, first.id(), "labels", "Mali");
        UUID wells = designing.addField(section, null, FieldType.GROUP, "Wells");
        designing.set(wells, "many", new Value.Flag(true));
        UUID depth = designing.addField(section, wells, FieldType.INTEGER, "Depth");
        designing.rename(Field.class, depth, "depth");
        designing.setExpression(depth, Role.CONSTRAINT, ". < 200");
        designing.setLabel(Field.class, depth, "constraintMessage", "In metres");
        new Designing(store, "Amina", Locale.FRENCH).setLabel(Field.class, depth, "labels", "Profondeur");
        designing.setExpression(wells, Role.RELEVANT, "${question_1} = 'ml'");
        Path file = folder.resolve("visit.xlsx");
        templates.export(template.id(), file);

        Templates.Preview preview = templates.read(file, "en");
        assertThat(preview.left()).isEmpty();
        assertThat(preview.updates()).contains(template);
        assertThat(templates.take(preview))
                .as("the file says what is there already")
                .isEmpty();

        try (Store other = Store.create(folder.resolve("o.agraw"), Settings.of(UUID.randomUUID(), "A test"))) {
            Templates there = new Templates(other, "Yto");
            assertThat(there.take(there.read(file, "en"))).isPresent();
            Form form = there.form(there.byKey("visit-of-a-village").id());
            assertThat(form.find("question_2").orElseThrow().parts())
                    .singleElement()
                    .satisfies(part -> assertThat(part.field())
                            .returns("depth", Field::key)
                            .returns(". < 200", Field::constraint)
                            .returns("Profondeur", found -> found.labels().in("fr")));
            other.undo("Yto");
            assertThat(there.all()).isEmpty();
        }
    }

    @Test
    void aNameThatNobodyGaveFollowsTheQuestionAndExpressionsFollowTheName() {
        UUID wells = designing.addField(section, null, FieldType.INTEGER, "New question");
        UUID other = designing.addField(section, null, FieldType.INTEGER, "New question");
        designing.setExpression(other, Role.RELEVANT, "${question_1} > 1");
        designing.setLabel(Field.class, wells, "labels", "Où sont les puits ?");
        assertThat(key(wells)).isEqualTo("ou_sont_les_puits");
        designing.setLabel(Field.class, other, "labels", "où sont les PUITS");
        assertThat(key(other)).isEqualTo("ou_sont_les_puits_2");
        designing.setLabel(Field.class, wells, "labels", "Wells");
        assertThat(key(wells)).isEqualTo("wells");
        assertThat(form().find(other).orElseThrow().field().relevant()).isEqualTo("${wells} > 1");

        designing.setLabel(Field.class, wells, "labels", "كم بئرا؟");
        assertThat(key(wells)).as("no letters that all programs take").isEqualTo("wells");
        designing.rename(Field.class, wells, "n_wells");
        designing.setLabel(Field.class, wells, "labels", "How many wells?");
        assertThat(key(wells)).as("given by a person").isEqualTo("n_wells");
        designing.setLabel(Section.class, section, "labels", "About water");
        assertThat(form().parts().getFirst().section().key()).isEqualTo("about_water");
    }

    private String key(UUID field) {
        return form().find(field).orElseThrow().field().key();
    }

    @Test
    void anExpressionThatIsBrokenIsRefusedAndChangesNothing() {
        UUID age = designing.addField(section, null, FieldType.INTEGER, "Age");
        assertRefused(
                () -> designing.setExpression(age, Role.RELEVANT, "${nobody} > 1"),
                new Failure.ExpressionRefused("Age", "relevant", "name", "nobody"));
        UUID other = designing.addField(section, null, FieldType.INTEGER, "Other");
        designing.setExpression(age, Role.CALCULATION, "${question_2} + 1");
        assertRefused(
                () -> designing.setExpression(other, Role.CALCULATION, "${question_1} + 1"),
                new Failure.ExpressionRefused("Other", "calculation", "cycle", "question_1 question_2"));
        assertThat(field(other).calculation()).isNull();
    }

    @Test
    void expressionsFollowAFieldThatIsRenamed() {
        UUID age = designing.addField(section, null, FieldType.INTEGER, "Age");
        UUID school = designing.addField(section, null, FieldType.TEXT, "School");
        designing.setExpression(school, Role.RELEVANT, "${ question_1 } < 18");
        designing.rename(Field.class, age, "age");
        assertThat(field(school).relevant()).isEqualTo("${age} < 18");
        store.undo("Amina");
        assertThat(field(school).relevant()).isEqualTo("${ question_1 } < 18");
        assertRefused(
                () -> designing.rename(Field.class, age, "question_2"),
                new Failure.FieldNameRefused("question_2", "taken"));
        assertRefused(
                () -> designing.rename(Field.class, age, "my age"), new Failure.FieldNameRefused("my age", "form"));
    }

    @Test
    void aFieldWithFactsIsNoLongerAskedAndKeepsThem() {
        UUID age = designing.addField(section, null, FieldType.INTEGER, "Age");
        UUID empty = designing.addField(section, null, FieldType.INTEGER, "Empty");
        say(age, "41");
        arranging.remove(Field.class, age);
        arranging.remove(Field.class, empty);
        assertThat(keys()).containsExactly("question_1");
        assertThat(field(age).retired()).isTrue();
        assertThat(values(age)).containsExactly("41");
        arranging.restore(age);
        assertThat(field(age).retired()).isFalse();
        arranging.remove(Section.class, section);
        assertThat(field(age).retired()).isTrue();
    }

    @Test
    void anotherTypeConvertsWhatItCanAndTellsTheRest() {
        UUID since = designing.addField(section, null, FieldType.TEXT, "Since");
        say(since, "1986~");
        say(since, "long ago");
        say(since, "2009-06-26");
        assertThat(retyping.preview(since, FieldType.DATE)).satisfies(seen -> {
            assertThat(seen.converted()).isEqualTo(2);
            assertThat(seen.left()).extracting(Fact::value).containsExactly("long ago");
        });
        retyping.setType(since, FieldType.DATE);
        assertThat(field(since).type()).isEqualTo(FieldType.DATE);
        assertThat(values(since)).containsExactly("1986~", "long ago", "2009-06-26");
        store.undo("Amina");
        assertThat(field(since).type()).isEqualTo(FieldType.TEXT);
    }

    @Test
    void wordsBecomeTheChoicesThatTheyName() {
        UUID water = designing.addField(section, null, FieldType.TEXT, "Water");
        UUID well = choices.addChoice(water, "A well");
        choices.setChoice(well, "key", "well");
        say(water, "a well");
        say(water, "A tap");
        say(water, "unknown");
        Retyping.Converted seen = retyping.setType(water, FieldType.CHOICE);
        assertThat(seen.left()).extracting(Fact::value).containsExactly("A tap");
        assertThat(values(water)).containsExactly("well", "A tap", "unknown");
        choices.setChoice(well, "key", "dug_well");
        assertThat(values(water)).containsExactly("dug_well", "A tap", "unknown");
        retyping.setType(water, FieldType.TEXT);
        assertThat(values(water)).containsExactly("A well", "A tap", "unknown");
    }

    @Test
    void fieldsAndSectionsAreMoved() {
        UUID one = designing.addField(section, null, FieldType.TEXT, "One");
        UUID two = designing.addField(section, null, FieldType.TEXT, "Two");
        UUID three = designing.addField(section, null, FieldType.TEXT, "Three");
        arranging.move(Field.class, three, one);
        assertThat(keys()).containsExactly("question_3", "question_1", "question_2");
        arranging.move(Field.class, three, null);
        assertThat(keys()).containsExactly("question_1", "question_2", "question_3");
        UUID other = designing.addSection(template.id(), "Other");
        arranging.moveTo(two, other);
        assertThat(form().parts().getLast().entries())
                .extracting(entry -> entry.field().id())
                .containsExactly(two);
        arranging.move(Section.class, other, section);
        assertThat(form().parts().getFirst().section().id()).isEqualTo(other);
    }

    @Test
    void aFileThatLacksAFieldNoLongerAsksItAndANewOneIsAdded() {
        UUID age = designing.addField(section, null, FieldType.INTEGER, "Age");
        say(age, "41");
        Path file = folder.resolve("visit.xlsx");
        UUID more = designing.addField(section, null, FieldType.TEXT, "More");
        arranging.remove(Field.class, age);
        templates.export(template.id(), file);
        arranging.restore(age);
        arranging.remove(Field.class, more);
        templates.take(templates.read(file, "en"));
        assertThat(field(age).retired()).isTrue();
        assertThat(values(age)).containsExactly("41");
        assertThat(form().find("question_2")).isPresent();
    }

    @Test
    void aTemplateInUseStaysAndAnotherGoesWithAllThatIsInIt() {
        designing.addField(section, null, FieldType.CHOICE, "Country");
        assertRefused(() -> templates.remove(template.id()), new Failure.TemplateInUse("visit-of-a-village", 1));
        Template other = templates.create("Other", "About", "en");
        templates.assign(List.of(study.id()), other.id());
        templates.remove(template.id());
        assertThat(templates.all()).extracting(line -> line.template().id()).containsExactly(other.id());
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aSecondTemplateDoesNotTakeThePlaceOfTheFirst() {
        Template other = templates.create("A first by its name", "About", "en");
        assertThat(templates.all()).extracting(line -> line.template().id()).containsExactly(template.id(), other.id());
        assertThat(new Library(store, "Amina").create("ML-2", "Another", "en").template())
                .isEqualTo(template.id());
        assertThat(new Library(store, "Amina")
                        .create("ML-3", "A third", "en", other.id())
                        .template())
                .isEqualTo(other.id());
    }

    private static void assertRefused(Runnable job, Failure failure) {
        assertThatThrownBy(job::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(failure));
    }

    @Test
    void actorsComeAsAGroupWithKindLevelSideAndRole() {
        Actors.Part written = new Actors.Part("Role", java.util.Map.of());
        Actors.Part chosen = new Actors.Part("Level", java.util.Map.of("village", "Village"));
        Actors.Words words = new Actors.Words("Actors", "Who takes part", chosen, chosen, chosen, written);
        UUID id = designing.addActors(section, words);
        assertThat(form().find(id).map(Form.Entry::parts).orElse(List.of()))
                .extracting(part -> part.field().key())
                .containsExactly("kind", "level", "side", "role");
        assertThat(form().find(id).map(Form.Entry::parts).orElse(List.of()))
                .extracting(part -> part.field().type())
                .containsExactly(FieldType.CHOICE, FieldType.CHOICES, FieldType.CHOICE, FieldType.TEXT);
        assertThat(Optional.of(field(id).many())).contains(true);
    }
}
