package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.workbench.Casework;
import agraw.workbench.Designing;
import agraw.workbench.FactPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places, amounts, people, dates and actors are answered with keys, as in the window. */
class AnswersJourneyTest {
    private static final String KEY = "MA-ELEC";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Locale.ENGLISH, KEY, "MR-MEL");
        Fx.show(bench.root(), 966, 620);
    }

    @AfterEach
    void close() {
        try {
            assertThat(bench.told).isEmpty();
        } finally {
            bench.close();
        }
    }

    private Form.Entry entry(String key) {
        return bench.workbench.form().find(key).orElseThrow();
    }

    private Form.Entry added(FieldType type, String label) {
        UUID section = bench.workbench.form().parts().getFirst().section().id();
        UUID field = Designing.of(bench.workbench, Locale.ENGLISH).addField(section, null, type, label);
        return bench.workbench.form().find(field).orElseThrow();
    }

    private List<Fact> facts(Form.Entry entry) {
        return bench.material(KEY).facts(entry.field().id());
    }

    private FieldPane pane(Form.Entry entry) {
        bench.open(KEY);
        bench.settle();
        Fx.run(bench.view.fields()::buildAll);
        return Fx.call(() -> bench.view.fields().field(entry.field().id()).orElseThrow());
    }

    private <N extends Node> List<N> all(Node in, String selector, Class<N> type) {
        return Fx.call(() -> in.lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    private <N extends Node> N one(Node in, String selector, Class<N> type) {
        return all(in, selector, type).getFirst();
    }

    private TextField line(Node in, String called) {
        return all(in, ".text-field", TextField.class).stream()
                .filter(field -> called.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(all(in, ".text-field", TextField.class).stream()
                        .map(TextField::getAccessibleText)
                        .toList()));
    }

    private void press(Node node, KeyCode code, boolean shift, boolean control, boolean alt) {
        Fx.run(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false)));
        bench.settle();
    }

    private void press(Node node, KeyCode code) {
        press(node, code, false, false, false);
    }

    /** Types words into a line and leaves it. */
    private void type(TextField field, String words) {
        Fx.run(() -> {
            field.requestFocus();
            field.setText(words);
        });
        Fx.run(() -> bench.view.controller().commitTyping());
        bench.settle();
    }

    private List<String> suggested() {
        return Fx.call(() -> Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".suggestions").stream())
                .map(ListView.class::cast)
                .flatMap(list -> ((List<?>) list.getItems()).stream())
                .map(item -> ((Suggestions.Suggestion) item).words())
                .toList());
    }

    private List<String> words(Node in) {
        return all(in, ".flow-text", FlowText.class).stream()
                .map(FlowText::getText)
                .toList();
    }

    @Test
    void aPlaceIsSaidLevelByLevelWithWhatOtherCasesHave() {
        Form.Entry origin = entry("origin_place");
        FieldPane pane = pane(origin);
        assertThat(words(pane)).contains("Morocco › Taroudannt");
        press(one(pane, ".words-face", Node.class), KeyCode.ENTER);
        TextField region = line(pane, "Place of origin, Region");
        assertThat(region.getText()).isEqualTo("Taroudannt");
        TextField country = line(pane, "Place of origin, Country");
        Fx.run(() -> {
            country.requestFocus();
            country.setText("maur");
        });
        bench.settle();
        assertThat(suggested()).startsWith("Mauritania").contains("Mauritius");
        press(country, KeyCode.DOWN);
        press(country, KeyCode.ENTER);
        assertThat(country.getText()).isEqualTo("Mauritania");
        Fx.run(() -> {
            region.requestFocus();
            region.setText("");
        });
        bench.settle();
        press(region, KeyCode.DOWN);
        assertThat(suggested()).containsExactly("Guidimakha");
        press(region, KeyCode.DOWN);
        press(region, KeyCode.ENTER);
        TextField coordinates = line(pane, "Place of origin, Coordinates");
        type(coordinates, "15°12'N 12°10'W");
        assertThat(words(pane)).anyMatch(said -> said.startsWith("\u200e15.2°N"));
        press(coordinates, KeyCode.ENTER);
        assertThat(facts(origin)).extracting(Fact::value).containsExactly("Mauritania > Guidimakha @15.2,-12.166667");
        assertThat(words(pane)).contains("Mauritania › Guidimakha \u200e15.2°N\u00a012.166667°W");
    }

    @Test
    void coordinatesThatAreNowhereAreRefusedBesideTheField() {
        Form.Entry origin = entry("origin_place");
        FieldPane pane = pane(origin);
        press(one(pane, ".words-face", Node.class), KeyCode.ENTER);
        type(line(pane, "Place of origin, Coordinates"), "95, 12");
        assertThat(words(pane)).anyMatch(said -> said.startsWith("Please write coordinates as"));
        assertThat(facts(origin)).extracting(Fact::value).containsExactly("Morocco > Taroudannt");
    }

    @Test
    void onePastedLineIsSpreadOverTheLevels() {
        Form.Entry place = added(FieldType.PLACE, "Where");
        FieldPane pane = pane(place);
        Fx.run(pane::focusFirst);
        type(line(pane, "Where, Country"), "Mali > Kayes > > Maréna @14.6,-10.9");
        assertThat(line(pane, "Where, Village").getText()).isEqualTo("Maréna");
        assertThat(line(pane, "Where, Coordinates").getText()).isEqualTo("14.6, -10.9");
        assertThat(facts(place)).extracting(Fact::value).containsExactly("Mali > Kayes > > Maréna @14.6,-10.9");
    }

    @Test
    void anAmountHasItsCurrencyAndYearBesideIt() {
        Form.Entry paid = added(FieldType.MONEY, "Paid");
        FieldPane pane = pane(paid);
        TextField currency = line(pane, "Paid, currency");
        Fx.run(() -> {
            currency.requestFocus();
            currency.setText("french franc");
        });
        bench.settle();
        assertThat(suggested()).contains("FRF");
        type(currency, "frf");
        type(line(pane, "Paid, year in which it was paid"), "about 1986");
        assertThat(facts(paid)).as("without an amount there is no answer").isEmpty();
        type(line(pane, "Paid"), "1 200 000");
        Fx.run(() -> currency.requestFocus());
        assertThat(line(pane, "Paid").getText()).isEqualTo("1,200,000");
        assertThat(facts(paid)).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("1200000");
            assertThat(fact.unit()).isEqualTo("FRF");
            assertThat(fact.asOf()).isEqualTo("1986~");
        });
        type(currency, "EUR");
        type(line(pane, "Paid"), "5000 MAD");
        assertThat(facts(paid).getFirst().unit()).isEqualTo("MAD");
        assertThat(facts(paid).getFirst().value()).isEqualTo("5000");
    }

    @Test
    void inAGroupThatAsksForThemTheCurrencyAndTheYearArePartsOfTheirOwn() {
        Form.Entry resources = bench.workbench.form().find("resources").orElseThrow();
        FactPlace place = FactPlace.of(Ids.next(), bench.caseStudy(KEY).id(), resources);
        Casework casework = new Casework(bench.workbench.store(), "Amina");
        casework.setValue(place, "dues");
        Form.Entry amount = part(resources, "amount");
        casework.setValue(new FactPlace(Ids.next(), place.caseStudy(), amount, place.fact(), null, null), "500");
        FieldPane pane = pane(resources);
        type(line(pane, "Amount, currency"), "euro");
        type(line(pane, "Amount, year in which it was paid"), "2003");
        assertThat(bench.material(KEY).partsOf(place.fact()))
                .extracting(Fact::value)
                .containsExactlyInAnyOrder("500", "EUR", "2003");
        assertThat(all(pane, ".part-link", javafx.scene.control.Hyperlink.class))
                .extracting(javafx.scene.control.Hyperlink::getText)
                .contains("Payer")
                .doesNotContain("Currency", "Year");
    }

    private static Form.Entry part(Form.Entry group, String key) {
        return group.parts().stream()
                .filter(part -> part.field().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameIsKeptWithAGentleWord() {
        Form.Entry person = added(FieldType.PERSON, "Who");
        FieldPane pane = pane(person);
        type(line(pane, "Who"), "Fatima Zahra");
        assertThat(words(pane)).anyMatch(said -> said.startsWith("This may be a name"));
        assertThat(facts(person)).extracting(Fact::value).containsExactly("Fatima Zahra");
        type(line(pane, "Who"), "treasurer");
        assertThat(words(pane)).noneMatch(said -> said.startsWith("This may be a name"));
    }

    @Test
    void aDateSaysWhileItIsTypedHowItIsUnderstood() {
        Form.Entry start = entry("period_start");
        FieldPane pane = pane(start);
        TextField line = line(pane, "Start");
        Fx.run(() -> {
            line.requestFocus();
            line.setText("entre mai 1986 et 1990");
        });
        assertThat(words(pane)).contains("Understood: May 1986 – 1990");
        Fx.run(() -> line.setText("one fine day"));
        assertThat(words(pane)).contains("Not a date yet");
        type(line, "since about 1990");
        assertThat(facts(start)).extracting(Fact::value).containsExactly("1990~/..");
        TextField end = line(pane(entry("period_end")), "End");
        Fx.run(end::requestFocus);
        bench.settle();
        assertThat(line.getText()).isEqualTo("since about 1990");
    }

    @Test
    void keysSayUnknownAndNotAskedOfEveryShortAnswer() {
        for (FieldType type : List.of(
                FieldType.INTEGER,
                FieldType.MONEY,
                FieldType.DATE,
                FieldType.TIME,
                FieldType.PLACE,
                FieldType.PERSON,
                FieldType.YES_NO,
                FieldType.CHOICE,
                FieldType.CHOICES)) {
            Form.Entry entry = added(type, "Asked " + type);
            FieldPane pane = pane(entry);
            Fx.run(pane::focusFirst);
            press(focused(), KeyCode.U, false, true, false);
            assertThat(facts(entry)).as("%s", type).extracting(Fact::value).containsExactly("unknown");
            press(focused(), KeyCode.A, true, true, false);
            assertThat(facts(entry)).as("%s", type).extracting(Fact::value).containsExactly("not_asked");
            press(focused(), KeyCode.A, true, true, false);
            assertThat(facts(entry)).as("%s: once more takes it back", type).isEmpty();
        }
    }

    private Node focused() {
        return Fx.call(() -> bench.root().getScene().getFocusOwner());
    }

    @Test
    void aStandingAnswerLooksLikeNoWordsAndGivesWayToTyping() {
        Form.Entry date = added(FieldType.DATE, "When");
        FieldPane pane = pane(date);
        type(line(pane, "When"), "?");
        assertThat(facts(date)).extracting(Fact::value).containsExactly("unknown");
        assertThat(all(pane, ".standing", Node.class)).hasSize(1);
        assertThat(all(pane, ".text-field", TextField.class)).isEmpty();
        Node mark = one(pane, ".standing", Node.class);
        Fx.run(() -> {
            mark.requestFocus();
            Event.fireEvent(
                    mark, new KeyEvent(KeyEvent.KEY_TYPED, "1", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        bench.settle();
        assertThat(line(pane, "When").getText()).isEqualTo("1");
        type(line(pane, "When"), "1986");
        assertThat(facts(date)).extracting(Fact::value).containsExactly("1986");
        type(line(pane, "When"), "not asked");
        press(one(pane, ".standing", Node.class), KeyCode.DELETE);
        assertThat(facts(date)).isEmpty();
    }

    @Test
    void yesOrNoTellsTheStandingAnswersFromItsOwnByAnIcon() {
        FieldPane pane = pane(entry("decentralised_cooperation"));
        assertThat(all(pane, ".toggle-button", ToggleButton.class))
                .extracting(button -> button.getGraphic() != null)
                .containsExactly(false, false, true, true);
    }

    @Test
    void actorsAreBlocksWithAHeaderThatAreCopiedMovedAndRemovedByKeys() {
        Form.Entry actors = entry("actors");
        FieldPane pane = pane(actors);
        List<String> before = facts(actors).stream().map(Fact::value).toList();
        assertThat(words(pane)).anyMatch(said -> said.startsWith("Migrant association · "));
        assertThat(all(pane, ".parts", Node.class)).as("folded").isEmpty();
        Fx.run(one(pane, ".item-fold", Button.class)::fire);
        assertThat(all(pane, ".parts", Node.class)).hasSize(1);
        FactRow first = row(pane, 0);
        press(first, KeyCode.D, false, true, false);
        assertThat(facts(actors)).hasSize(before.size() + 1);
        press(row(pane, 1), KeyCode.DOWN, false, false, true);
        assertThat(facts(actors)).extracting(Fact::value).element(2).isEqualTo(before.getFirst());
        press(row(pane, 2), KeyCode.UP, false, false, true);
        press(row(pane, 1), KeyCode.DELETE, true, true, false);
        assertThat(facts(actors)).extracting(Fact::value).isEqualTo(before);
    }

    private FactRow row(FieldPane pane, int index) {
        return all(pane, ".item", FactRow.class).get(index);
    }
}
