package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * An editor of something that is typed, which takes "unknown" and "not asked" besides: as a mark in its place, that looks like neither
 * words nor an empty line. While nothing is typed a button offers both.
 */
final class StandingEditor implements ValueEditor {
    private final Desk desk;
    private final ValueEditor inner;
    private final BiConsumer<String, Heard> save;
    private final HBox node = new HBox(2);
    private final HBox mark = new HBox(6);
    private final Label words = new Label();
    private final Button offer = new Button();
    private final String label;
    private String stored = "";
    private boolean typing;

    /** Made makes the editor of what is typed, with a way to save it that knows the names of the standing answers. */
    StandingEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Function<BiConsumer<String, Heard>, ValueEditor> made) {
        this.desk = controller.desk();
        this.save = save;
        this.label = entry.field().labels().in(desk.language());
        this.inner = made.apply((typed, heard) ->
                save.accept(controller.answers().standing(typed).orElse(typed), heard));
        mark.getStyleClass().add("standing");
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.setFocusTraversable(true);
        mark.setAccessibleRole(AccessibleRole.BUTTON);
        mark.setOnMousePressed(_ -> begin());
        mark.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        mark.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        words.setMinWidth(HBox.USE_PREF_SIZE);
        String tip = desk.say("casestudy.standing.offer");
        offer.setGraphic(Icons.of(Standing.icon(FieldValue.UNKNOWN)));
        offer.getStyleClass().addAll("quiet", "standing-offer");
        offer.setFocusTraversable(false); // the keys do the same, so that Tab goes from value to value
        offer.setAccessibleText(tip);
        offer.setTooltip(Tips.of(tip));
        offer.setOnAction(_ -> menu().show(offer, Side.BOTTOM, 0, 0));
        HBox.setHgrow(inner.node(), Priority.SOMETIMES);
        node.setAlignment(Pos.TOP_LEFT);
        inner.node().focusWithinProperty().addListener((_, _, within) -> {
            if (!within && typing) {
                typing = false;
                arrange();
            }
        });
        arrange();
    }

    private ContextMenu menu() {
        return new ContextMenu(Standing.KEYS.stream().map(this::item).toArray(MenuItem[]::new));
    }

    private MenuItem item(String key) {
        MenuItem item = new MenuItem(desk.messages().say("answer." + key), Icons.of(Standing.icon(key)));
        item.setAccelerator(Standing.keys(key));
        item.setOnAction(_ -> save.accept(key, Heard.silently(desk.tell())));
        return item;
    }

    private boolean isStanding() {
        return Standing.is(stored) && !typing;
    }

    private void arrange() {
        boolean standing = isStanding();
        boolean hadFocus = Focus.isIn(node);
        if (standing) {
            String said = desk.messages().say("answer." + stored);
            words.setText(said);
            mark.getChildren().setAll(Icons.of(Standing.icon(stored)), words);
            Standing.mark(mark, stored);
            mark.setAccessibleText(desk.say("casestudy.standing.mark", label, said));
            Tips.install(mark, desk.say("casestudy.standing.tip", said));
        }
        offer.setVisible(!standing && inner.isBlank());
        Children.become(node.getChildren(), standing ? List.of(mark) : List.of(inner.node(), offer));
        if (standing && hadFocus && !Focus.isIn(node)) {
            mark.requestFocus();
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.DELETE || press.getCode() == KeyCode.BACK_SPACE) {
            save.accept("", Heard.silently(desk.tell()));
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER && !press.isAltDown() && !press.isShortcutDown()) {
            begin();
            press.consume();
        }
    }

    private void typed(KeyEvent typed) {
        String letter = typed.getCharacter();
        if (!typed.isShortcutDown()
                && !typed.isAltDown()
                && !letter.isEmpty()
                && !Character.isISOControl(letter.codePointAt(0))) {
            begin();
            if (!letter.isBlank()) {
                inner.begin(letter);
            }
            typed.consume();
        }
    }

    /** Another answer is typed; until there is one, the standing one is kept. */
    private void begin() {
        typing = true;
        arrange();
        inner.focus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(String value) {
        stored = value;
        typing &= Standing.is(value);
        inner.show(Standing.is(value) ? "" : value);
        arrange();
    }

    @Override
    public void show(Sheet sheet, @Nullable Fact fact) {
        stored = fact == null ? "" : fact.value();
        typing &= Standing.is(stored);
        if (Standing.is(stored)) {
            inner.show("");
        } else {
            inner.show(sheet, fact);
        }
        arrange();
    }

    @Override
    public void offer(List<Choice> choices) {
        inner.offer(choices);
    }

    @Override
    public boolean isBlank() {
        return !Standing.is(stored) && inner.isBlank();
    }

    @Override
    public void focus() {
        if (isStanding()) {
            mark.requestFocus();
        } else {
            inner.focus();
        }
    }

    @Override
    public boolean revert() {
        return inner.revert();
    }
}
