package agraw.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Casework;
import agraw.workbench.Content;
import agraw.workbench.FactPlace;
import agraw.workbench.Library;
import agraw.workbench.Templates;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A facilitator designs a form from nothing, in the window. */
class TemplateJourneyTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private Work work;
    private TemplateScreen screen;
    private AutoCloseable listening;
    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<Path> opening = new ArrayList<>();

    @BeforeEach
    void open() {
        Store store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        show(Locale.ENGLISH);
    }

    private void show(Locale language) {
        work = Work.forWindow(told::add);
        Desk.Files files = new Desk.Files() {
            @Override
            public List<Path> open(String title) {
                return opening;
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return Optional.of(folder.resolve(name));
            }
        };
        Messages messages = Messages.in(language);
        Desk desk = new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), files, _ -> {}, told::add);
        screen = Fx.call(() -> new TemplateScreen(desk));
        listening = workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), 966, 620);
        Fx.run(() -> screen.open(new Destination.Templates(null)));
        settle();
    }

    @AfterEach
    void close() throws Exception {
        hide();
        workbench.close();
    }

    private void hide() throws Exception {
        Fx.hide(root());
        listening.close();
        work.close();
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    private void settle() {
        Fx.settle(work);
        Fx.settle(work);
        Fx.layout(root());
    }

    private <N extends Node> List<N> all(Class<N> type) {
        return Fx.call(() -> root().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    private Outline outline() {
        return all(Outline.class).getFirst();
    }

    private void press(Node node, KeyCode code, boolean alt) {
        Fx.run(() -> Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
        settle();
    }

    private void choose(String name) {
        Fx.run(() -> outline().getItems().stream()
                .filter(row -> row.name("en").equals(name))
                .findFirst()
                .ifPresent(row -> outline().getSelectionModel().select(row)));
        settle();
    }

    private void add(String type) {
        Fx.run(() -> all(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> type.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    /** Writes a property of the chosen field and leaves it. */
    private void write(String name, String words) {
        TextField field = all(TextField.class).stream()
                .filter(each -> name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
        Fx.run(() -> {
            field.setText(words);
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        settle();
    }

    private void fire(String button) {
        Fx.run(() -> all(Button.class).stream()
                .filter(each -> button.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(button))
                .fire());
        settle();
    }

    private Form form() {
        Templates templates = Templates.of(workbench);
        return templates.form(templates.byKey("new-form").id());
    }

    private Field field(String key) {
        return form().find(key).orElseThrow().field();
    }

    private void design() {
        fire("New");
        add("One choice");
        write("Question", "Is there a well?");
        write("Name in data and expressions", "well");
        write("Words", "Yes, a deep one");
        write("Name in data", "deep");
        add("Whole number");
        write("Question", "How deep?");
        write("Name in data and expressions", "depth");
        write("Show if", "${well} = 'deep'");
        write("Expect", ". < 200");
        write("What to say where it is not so", "In metres, below 200");
    }

    @Test
    void aFormIsMadeFromNothingExportedAndImportedAgainEqual() {
        design();
        assertThat(field("depth").relevant()).isEqualTo("${well} = 'deep'");
        assertThat(field("depth").constraintMessage().in("en")).isEqualTo("In metres, below 200");
        assertThat(form().find("well").orElseThrow().choices())
                .extracting(Choice::key, choice -> choice.labels().in("en"))
                .containsExactly(org.assertj.core.api.Assertions.tuple("deep", "Yes, a deep one"));
        add("Export as XLSForm…");
        opening.add(folder.resolve("new-form.xlsx"));
        add("Import XLSForm…");
        assertThat(texts()).anyMatch(words -> words.contains("Everything in the file is taken"));
        String before = workbench.nextUndo().map(Object::toString).orElse("");
        fire("Take it");
        assertThat(workbench.nextUndo().map(Object::toString).orElse("")).isEqualTo(before);
        assertThat(told).isEmpty();
    }

    @Test
    void aFormThatWasMadeIsNamedNextAndItsQuestionsNameThemselves() {
        fire("New");
        assertThat(Fx.call(() -> root().getScene().getFocusOwner().getAccessibleText()))
                .isEqualTo("Name of the template");
        write("Name of the template", "Visit of a spring");
        add("Whole number");
        write("Question", "How deep is it?");
        assertThat(field("how_deep_is_it").labels().in("en")).isEqualTo("How deep is it?");
    }

    @Test
    void thePreviewShowsAndHidesAsTheFormWillAndKeepsNothing() {
        design();
        PreviewField depth = all(PreviewField.class).getLast();
        assertThat(depth.isVisible()).isFalse();
        Fx.run(() -> {
            @SuppressWarnings("unchecked") // the choices of the first question
            ComboBox<String> well =
                    (ComboBox<String>) all(PreviewField.class).getFirst().lookup(".combo-box");
            well.setValue("deep");
        });
        settle();
        assertThat(depth.isVisible()).isTrue();
        assertThat(workbench.form().entries()).isNotEmpty();
        assertThat(workbench.store().check()).isEmpty();
    }

    @Test
    void aBrokenExpressionIsToldWhereItIsWrittenAndNotTaken() {
        design();
        write("Show if", "${nobody} = 1");
        assertThat(field("depth").relevant()).isEqualTo("${well} = 'deep'");
        assertThat(texts()).anyMatch(words -> words.contains("nobody"));
        told.clear();
    }

    @Test
    void whatIsTypedIsTakenAfterAPauseAndTheFieldStaysTypedIn() throws Exception {
        fire("New");
        add("Short text");
        TextField question = line("Question");
        assertThat(question.isFocused()).as("a new field is named next").isTrue();
        Fx.run(() -> question.replaceSelection("Who fetches "));
        org.testfx.util.WaitForAsyncUtils.waitFor(
                5,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> form().find("who_fetches").isPresent());
        settle();
        assertThat(line("Question")).as("not another line in its place").isSameAs(question);
        Fx.run(() -> question.appendText("the water?"));
        org.testfx.util.WaitForAsyncUtils.waitFor(
                5,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> form().find("who_fetches_the_water").isPresent());
        assertThat(field("who_fetches_the_water").labels().in("en")).isEqualTo("Who fetches the water?");
        assertThat(question.getText()).isEqualTo("Who fetches the water?");
        assertThat(question.isFocused()).isTrue();
    }

    private TextField line(String name) {
        return all(TextField.class).stream()
                .filter(each -> name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void aChoiceIsFollowedByTheNextWithEnter() {
        fire("New");
        add("One choice");
        TextField first = line("Words");
        Fx.run(() -> {
            first.requestFocus();
            first.setText("Yes");
        });
        press(first, KeyCode.ENTER, false);
        settle();
        List<TextField> words = all(TextField.class).stream()
                .filter(each -> "Words".equals(each.getAccessibleText()))
                .toList();
        assertThat(words).extracting(TextField::getText).containsExactly("Yes", "");
        assertThat(words.getLast().isFocused()).isTrue();
    }

    @Test
    void captionsStandWhereLinesOfTheWindowBegin() throws Exception {
        design();
        hide();
        show(Messages.MIRRORED);
        Templates templates = Templates.of(workbench);
        Fx.run(() -> screen.open(
                new Destination.Templates(templates.byKey("new-form").id())));
        settle();
        PreviewField field = all(PreviewField.class).getFirst();
        double right = Fx.call(() -> field.localToScene(field.getLayoutBounds()).getMaxX());
        Node caption = Fx.call(() -> field.lookup(".caption-small"));
        double left = Fx.call(() -> field.localToScene(field.getLayoutBounds()).getMinX());
        var bounds = Fx.call(() -> caption.localToScene(caption.getLayoutBounds()));
        assertThat(Math.max(bounds.getMinX(), bounds.getMaxX())).isGreaterThan(right - 4);
        assertThat(Math.min(bounds.getMinX(), bounds.getMaxX())).isGreaterThan(left + 40);
    }

    @Test
    void fieldsMoveWithAltAndArrowsAndGoWithDelete() {
        design();
        choose("How deep?");
        press(outline(), KeyCode.UP, true);
        assertThat(form().entries().map(entry -> entry.field().key())).containsExactly("depth", "well");
        press(outline(), KeyCode.DELETE, false);
        assertThat(form().entries().map(entry -> entry.field().key())).containsExactly("well");
        Fx.run(workbench::undo);
        settle();
        assertThat(form().entries().map(entry -> entry.field().key())).containsExactly("depth", "well");
    }

    @Test
    void aTypeThatDoesNotFitAllAnswersIsAskedAbout() {
        UUID study = new Library(workbench.store(), "Amina")
                .create("ML-1", "A village", "en")
                .id();
        Form.Entry age = workbench.form().find("age_profile").orElseThrow();
        new Casework(workbench.store(), "Amina").setValue(FactPlace.of(Ids.next(), study, age), "mostly old");
        choose(age.field().labels().in("en"));
        @SuppressWarnings("unchecked") // types are what it offers
        ComboBox<FieldType> types = all(ComboBox.class).stream()
                .filter(box -> "Type".equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> types.setValue(FieldType.INTEGER));
        settle();
        assertThat(texts()).anyMatch(words -> words.contains("mostly old"));
        fire("Keep it");
        assertThat(workbench.form().find("age_profile").orElseThrow().field().type())
                .isEqualTo(FieldType.TEXT);
    }

    @Test
    void theVersionsOfAFormAreThere() {
        design();
        add("Versions");
        assertThat(texts()).anyMatch(words -> words.contains("Amina · Change field How deep?"));
        picture("versions");
        fire("Close");
    }

    @ParameterizedTest
    @CsvSource({"en, false", "fr, true", "mirrored, false"})
    void picturesOfTheEditor(String language, boolean dark) throws Exception {
        design();
        hide();
        show(language.equals("mirrored") ? Messages.MIRRORED : Locale.forLanguageTag(language));
        Theme theme = dark ? Theme.DARK : Theme.LIGHT;
        Fx.run(() -> {
            theme.apply();
            theme.apply(root().getScene());
        });
        Templates templates = Templates.of(workbench);
        Fx.run(() -> screen.open(
                new Destination.Templates(templates.byKey("new-form").id())));
        settle();
        Fx.run(() -> outline().getSelectionModel().select(1));
        settle();
        picture(language);
        Fx.run(() -> {
            Theme.LIGHT.apply();
            Theme.LIGHT.apply(root().getScene());
        });
    }

    /** For people to look at. */
    private void picture(String name) {
        Path file = Fx.PICTURES.resolve("template-" + name + ".png");
        Fx.run(() -> {
            try {
                java.nio.file.Files.createDirectories(Fx.PICTURES);
                Snapshot.write(Snapshot.of(root().getScene()), file);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(file).exists();
    }

    private List<String> texts() {
        List<String> words = new ArrayList<>(all(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(java.util.Objects::nonNull)
                .toList());
        all(agraw.desktop.kit.FlowText.class).forEach(flow -> words.add(flow.getText()));
        return words;
    }
}
