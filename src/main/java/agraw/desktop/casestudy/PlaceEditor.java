package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.casestudy.Suggestions.Suggestion;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Place;
import agraw.words.Countries;
import agraw.workbench.Answers;
import agraw.workbench.Coordinates;
import agraw.workbench.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A place from large to small, with coordinates. It is shown on one line until it is entered; then each level has a line of its own, with
 * what other cases have there. Words with {@code >} between, typed or pasted, are spread over the levels.
 */
final class PlaceEditor implements ValueEditor, Typing.Control {
    private final VBox node = new VBox();
    private final StackPane face = new StackPane();
    private final FlowText line = new FlowText();
    private final PlaceGrid grid;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final CaseController controller;
    private final Desk desk;
    private final String label;
    private final Typing typing;
    private List<String> countries = List.of();
    private boolean open;

    PlaceEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.controller = controller;
        this.desk = controller.desk();
        this.label = entry.field().labels().in(desk.language());
        this.grid = new PlaceGrid(desk, label, this::close);
        for (int level = 0; level < Place.LEVELS; level++) {
            level(level);
        }
        grid.coordinates().textProperty().addListener((_, _, _) -> compose());
        face.getStyleClass().add("words-face");
        face.setFocusTraversable(true);
        face.setAccessibleRole(AccessibleRole.BUTTON);
        face.getChildren().add(line);
        face.setOnMouseClicked(_ -> open(null));
        face.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        face.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            boolean plain = !press.isAltDown() && !press.isShortcutDown();
            if (plain && (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.ESCAPE)) {
                close();
                press.consume();
            }
        });
        text.subscribe(this::say);
        node.getChildren().add(face);
        this.typing = new Typing(
                controller,
                this,
                (words, heard) -> save(entry, words, save, heard),
                refusal,
                words -> Answers.kept(entry, words, desk.messages().locale()),
                java.util.function.UnaryOperator.identity());
    }

    private void level(int level) {
        TextField field = grid.level(level);
        Suggestions.below(field, typed -> suggestions(level, typed), _ -> compose());
        field.textProperty().addListener((_, _, words) -> {
            if (words.contains("@") || (level < Place.LEVELS - 1 && words.contains(">"))) {
                spread(level, words);
            }
            compose();
        });
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                controller.answers().learn();
            }
        });
    }

    private List<Suggestion> suggestions(int level, String typed) {
        List<String> above = new ArrayList<>();
        for (int larger = 0; larger < level; larger++) {
            above.add(grid.level(larger).getText());
        }
        Stream<Suggestion> used = controller.answers().known.get().level(above).stream()
                .map(words -> new Suggestion(words, level == 0 ? otherName(words) : ""));
        return Suggestions.fitting(
                level > 0 ? used : Stream.concat(used, countries().stream().map(this::country)), typed);
    }

    private List<String> countries() {
        if (countries.isEmpty()) {
            countries = Countries.all(desk.messages().locale());
        }
        return countries;
    }

    private Suggestion country(String name) {
        return new Suggestion(name, "");
    }

    /** What the person's own language calls a country that was written in another. */
    private String otherName(String words) {
        return Countries.names(words).stream()
                .filter(name -> !name.equals(words) && countries().contains(name))
                .findFirst()
                .orElse("");
    }

    /** Puts the parts of one line into this level and those below, and goes on in the last of them. */
    private void spread(int level, String words) {
        Place place = Place.of(words);
        List<String> parts = new ArrayList<>(place.levels());
        if (words.strip().endsWith(">")) {
            parts.add(""); // the next level is to be typed
        }
        int last = Math.min(level + parts.size(), Place.LEVELS) - 1;
        for (int index = level; index <= last; index++) {
            int from = index - level;
            boolean rest = index == Place.LEVELS - 1;
            grid.level(index).setText(rest ? String.join(" > ", parts.subList(from, parts.size())) : parts.get(from));
        }
        if (place.point() != null) {
            grid.show(place.point());
            grid.coordinates().requestFocus();
        } else if (last > level) {
            grid.level(last).requestFocus();
            grid.level(last).end();
        }
    }

    private void compose() {
        text.set(grid.compose());
    }

    /** What are no coordinates must not become a part of the village's name. */
    private void save(Form.Entry entry, String words, BiConsumer<String, Heard> save, Heard heard) {
        String typed = grid.coordinates().getText();
        if (!typed.isBlank() && Coordinates.read(typed).isEmpty()) {
            heard.refused(new Failure.ValueRefused(entry.field().key(), typed, "coordinates"));
        } else {
            save.accept(words, heard);
        }
    }

    private void say(String words) {
        Place place = Place.of(words);
        String said = new Wording(desk.messages()).place(place);
        line.setText(said.isEmpty() ? desk.say("casestudy.prompt.place") : said);
        line.pseudoClassStateChanged(Pseudo.EMPTY, said.isEmpty());
        face.setAccessibleText(desk.say("casestudy.place.face", label, said));
    }

    private void pressed(KeyEvent press) {
        boolean plain = !press.isAltDown() && !press.isShortcutDown();
        if (plain && (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.F2)) {
            open(null);
            press.consume();
        }
    }

    private void typed(KeyEvent typed) {
        String letter = typed.getCharacter();
        if (!typed.isShortcutDown()
                && !typed.isAltDown()
                && !letter.isEmpty()
                && !Character.isISOControl(letter.codePointAt(0))) {
            open(isBlank() && !letter.isBlank() ? letter : null);
            typed.consume();
        }
    }

    /** Shows the levels, and leads to the first that is not known; with a letter, that is typed into the country. */
    private void open(@Nullable String letter) {
        if (!open) {
            open = true;
            node.getChildren().setAll(grid);
        }
        if (letter != null) {
            grid.level(0).setText(letter);
        }
        TextField first = grid.firstEmpty();
        TextField wanted = letter != null ? grid.level(0) : first;
        wanted.requestFocus();
        wanted.end();
    }

    /** Back to one line, which has the keys then. */
    private void close() {
        typing.commit();
        open = false;
        node.getChildren().setAll(face);
        face.requestFocus();
    }

    boolean isOpen() {
        return open;
    }

    PlaceGrid grid() {
        return grid;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(String value) {
        typing.show(value);
    }

    @Override
    public boolean isBlank() {
        return text.get().isBlank();
    }

    @Override
    public void focus() {
        if (open || isBlank()) {
            open(null);
        } else {
            face.requestFocus();
        }
    }

    @Override
    public void begin(String letter) {
        open(letter);
    }

    @Override
    public boolean revert() {
        return typing.revert();
    }

    @Override
    public ObservableValue<String> text() {
        return text.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Boolean> focused() {
        return grid.focusWithinProperty();
    }

    @Override
    public void replace(String words) {
        grid.show(Place.of(words));
    }
}
