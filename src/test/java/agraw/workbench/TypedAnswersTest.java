package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Countries;
import agraw.words.Currencies;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places, amounts, roles and lists of answers, as the workbook keeps and suggests them. */
class TypedAnswersTest {
    @TempDir
    Path folder;

    private Store store;
    private Workbench workbench;
    private Casework casework;
    private UUID caseStudy;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina")
                .importFiles(
                        List.of(Path.of("case-studies", "MA-ELEC.json"), Path.of("case-studies", "MR-MEL.json")),
                        (_, _) -> {},
                        () -> false);
        workbench = new Workbench(store, "Amina");
        caseStudy = workbench.caseByKey("MA-ELEC").id();
        casework = new Casework(store, "Amina");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Form.Entry entry(String key) {
        return workbench.form().find(key).orElseThrow();
    }

    private Form.Entry added(FieldType type) {
        UUID section = workbench.form().parts().getFirst().section().id();
        UUID field = Designing.of(workbench, Locale.ENGLISH).addField(section, null, type, "Asked");
        return workbench.form().find(field).orElseThrow();
    }

    private List<Fact> facts(Form.Entry entry) {
        return casework.material(caseStudy).orElseThrow().facts(entry.field().id());
    }

    private Fact say(Form.Entry entry, String words) {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, entry);
        casework.setValue(place, words);
        return facts(entry).getLast();
    }

    @Test
    void coordinatesOfAPlaceAreKeptAsDegreesAndCheckedForBeingOnEarth() {
        Form.Entry place = entry("origin_place");
        assertThat(say(place, "Mali > Kayes > > Maréna @ 14°36'N 10°54'W").value())
                .isEqualTo("Mali > Kayes > > Maréna @14.6,-10.9");
        assertThat(say(place, "Mali > Kayes @14.6,-10.9").value()).isEqualTo("Mali > Kayes @14.6,-10.9");
        assertThatThrownBy(() -> say(place, "Mali @ 95, 12")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> say(place, " > ")).isInstanceOf(Refusal.class);
    }

    @Test
    void aPlaceIsReadOnOneShortLineInAnyDirection() {
        Fact fact = say(entry("origin_place"), "Mali > Kayes > > Maréna @14.6,-10.9");
        Form.Entry place = entry("origin_place");
        assertThat(new Wording(Messages.in(Locale.ENGLISH)).value(place, fact))
                .isEqualTo("Mali › Kayes › Maréna \u200e14.6°N\u00a010.9°W");
        assertThat(new Wording(Messages.in(Locale.FRENCH)).value(place, fact))
                .isEqualTo("Mali › Kayes › Maréna \u200e14,6°N\u00a010,9°O");
    }

    @Test
    void otherCasesSuggestTheLevelsOfAPlace() {
        Known known = Known.read(store);
        assertThat(known.level(List.of())).contains("Morocco", "Mauritania", "France");
        assertThat(known.level(List.of("Mauritania"))).containsExactly("Guidimakha");
        assertThat(known.level(List.of("mauritania", "Guidimakha"))).containsExactly("Commune of Baidiam");
        assertThat(known.level(List.of("Norway"))).isEmpty();
    }

    @Test
    void everyShortAnswerTakesUnknownAndNotAsked() {
        for (FieldType type : FieldType.values()) {
            boolean words = switch (type) {
                case TEXT, LONG_TEXT, REFERENCE, PHOTO, FILE, GROUP, COMPUTED, NOTE -> true;
                default -> false;
            };
            if (!words) {
                Form.Entry entry = added(type);
                assertThat(say(entry, "unknown").value()).isEqualTo("unknown");
                Fact fact = say(entry, "not_asked");
                assertThat(new Wording(Messages.in(Locale.ENGLISH)).value(entry, fact))
                        .isEqualTo("Not asked");
            }
        }
    }

    @Test
    void anAmountItsCurrencyAndItsYearAreOneStep() {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, added(FieldType.MONEY));
        Paying paying = new Paying(store, "Amina", Locale.FRENCH);
        paying.set(place, new Paying.Amount("1 200 000,50", "FRF", "vers 1986"));
        assertThat(facts(place.entry())).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("1200000.50");
            assertThat(fact.unit()).isEqualTo("FRF");
            assertThat(fact.asOf()).isEqualTo("1986~");
        });
        assertThat(paying.set(place, new Paying.Amount("1200000,50", "FRF", "1986~")))
                .as("nothing is different")
                .isEmpty();
        paying.set(place, new Paying.Amount("", "FRF", "1986~"));
        assertThat(facts(place.entry())).isEmpty();
        workbench.undo();
        workbench.undo();
        assertThat(facts(place.entry())).as("as before the first").isEmpty();
    }

    @Test
    void anAmountWithASourceIsNotLostByEmptyingIt() {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, added(FieldType.MONEY));
        Paying paying = new Paying(store, "Amina", Locale.ENGLISH);
        paying.set(place, new Paying.Amount("5", "EUR", ""));
        casework.setDetail(place.fact(), "note", new agraw.model.Value.Words("from the accounts"));
        assertThatThrownBy(() -> paying.set(place, new Paying.Amount("", "EUR", "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> paying.set(place, new Paying.Amount("5", "EUR", "one day")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void currenciesOfTodayComeBeforeThoseOfThePast() {
        List<Currencies.Known> all = Currencies.all(Locale.FRENCH);
        List<String> codes = all.stream().map(Currencies.Known::code).toList();
        assertThat(codes).contains("EUR", "MAD", "XOF", "FRF", "ESP").doesNotHaveDuplicates();
        assertThat(codes.indexOf("XOF")).isLessThan(codes.indexOf("FRF"));
        assertThat(Currencies.code("dirham marocain", all)).contains("MAD");
        assertThat(Currencies.code("frf", all)).contains("FRF");
        assertThat(Currencies.code("cowries", all)).isEmpty();
    }

    @Test
    void aCountryIsKnownByItsNameInAnyOfTheLanguages() {
        assertThat(Countries.names("maroc")).contains("Morocco", "Maroc", "المغرب");
        assertThat(Countries.names("Kayes")).isEmpty();
        assertThat(Countries.all(Locale.FRENCH)).contains("Maroc", "Mali", "Côte d’Ivoire");
    }

    @Test
    void rolesAreSuggestedAndNamesAreNot() {
        Form.Entry person = added(FieldType.PERSON);
        say(person, "treasurer");
        say(person, "Fatima Zahra");
        say(person, "unknown");
        Consent consent = new Consent(
                Ids.next(),
                "head of the school",
                "aziza",
                true,
                false,
                false,
                false,
                false,
                ConsentForm.ORAL,
                null,
                null,
                caseStudy,
                null);
        store.commit(new Draft(Label.of("change.addConsent"), "Amina", List.of(Edit.Create.of(consent))));
        say(person, "Aziza");
        Known known = Known.read(store);
        assertThat(known.roles()).containsExactlyInAnyOrder("treasurer", "head of the school");
        assertThat(known.isName("Aziza")).as("who did not agree to be named").isTrue();
        assertThat(known.isName("Fatima Zahra")).isTrue();
        assertThat(known.isName("treasurer")).isFalse();
    }

    @Test
    void anActorIsCopiedWithItsPartsAndPutElsewhere() {
        Form.Entry actors = entry("actors");
        List<Fact> before = facts(actors);
        Items items = new Items(store, "Amina", Locale.ENGLISH);
        items.duplicate(before.getFirst().id());
        List<Fact> after = facts(actors);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(1).value()).isEqualTo(before.getFirst().value());
        assertThat(parts(after.get(1))).isEqualTo(parts(before.getFirst())).isNotEmpty();
        items.move(after.get(1).id(), 1);
        assertThat(facts(actors))
                .extracting(Fact::id)
                .element(2)
                .isEqualTo(after.get(1).id());
        items.move(after.get(1).id(), -1);
        items.move(after.get(1).id(), -1);
        assertThat(facts(actors).getFirst().id()).isEqualTo(after.get(1).id());
        assertThat(items.move(after.get(1).id(), -1)).as("it is the first").isEqualTo(Optional.empty());
        for (int step = 0; step < 4 && !facts(actors).equals(before); step++) {
            workbench.undo(); // moves one after the other are one step
        }
        assertThat(facts(actors)).isEqualTo(before);
    }

    private List<String> parts(Fact item) {
        return casework.material(caseStudy).orElseThrow().partsOf(item.id()).stream()
                .map(part -> part.field() + "=" + part.value())
                .sorted()
                .toList();
    }
}
