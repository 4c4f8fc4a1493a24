package agraw.desktop.casestudy;

import agraw.desktop.kit.OneLine;
import agraw.model.Attachment;
import agraw.workbench.Filed;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One photo or file of the case in the grid. */
final class FileTile extends VBox {
    static final double WIDTH = 114;
    private static final double HEIGHT = 84;
    private static final KeyCombination EARLIER = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);

    private final CaseController controller;
    private final Thumb thumb;
    private @Nullable Filed filed;

    FileTile(CaseController controller) {
        super(3);
        this.controller = controller;
        this.thumb = new Thumb(controller.files(), WIDTH, HEIGHT);
        getStyleClass().add("file-tile");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        setOnContextMenuRequested(asked -> menu().show(this, asked.getScreenX(), asked.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Filed file) {
        if (file.equals(filed)) {
            return;
        }
        filed = file;
        Attachment attachment = file.attachment();
        thumb.show(attachment);
        String words = attachment.caption() == null ? attachment.name() : attachment.caption();
        OneLine name = new OneLine(words, "meta");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(4, name);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!file.tags().isEmpty()) {
            Label tags = new Label(Integer.toString(file.tags().size()), Icons.of("fth-tag"));
            tags.getStyleClass().add("count");
            tags.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(tags);
        }
        getChildren().setAll(thumb, line);
        setAccessibleText(controller
                .desk()
                .say("files.tile", attachment.name(), words, file.tags().size()));
    }

    /** Makes the picture: the tile is in view. */
    void load() {
        thumb.load();
    }

    private void open() {
        Filed shown = filed;
        if (shown != null) {
            requestFocus();
            controller
                    .model()
                    .photo
                    .set(java.util.Optional.of(shown.attachment().id()));
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
            open();
        } else if (EARLIER.match(press)) {
            move(-1);
        } else if (LATER.match(press)) {
            move(1);
        } else if (DELETE.match(press)) {
            remove();
        } else {
            return;
        }
        press.consume();
    }

    private void move(int by) {
        if (filed != null) {
            controller.files().move(filed.attachment().id(), by);
        }
    }

    private void remove() {
        if (filed != null) {
            controller.files().remove(filed.attachment().id());
        }
    }

    private void copy(boolean withoutPlace) {
        if (filed != null) {
            controller.files().copy(filed, withoutPlace);
        }
    }

    private ContextMenu menu() {
        boolean own = filed != null && filed.fact().isEmpty();
        MenuItem earlier = item("files.earlier", "fth-arrow-up", EARLIER, () -> move(-1));
        MenuItem later = item("files.later", "fth-arrow-down", LATER, () -> move(1));
        earlier.setDisable(!own); // those of facts stand behind, each where its fact does
        later.setDisable(!own);
        return new ContextMenu(
                item("files.open", "fth-maximize-2", null, this::open),
                earlier,
                later,
                new SeparatorMenuItem(),
                item("files.copy", "fth-download", null, () -> copy(false)),
                item("files.copy.withoutPlace", "fth-map-pin", null, () -> copy(true)),
                new SeparatorMenuItem(),
                item("files.remove", "fth-trash-2", DELETE, this::remove));
    }

    private MenuItem item(String key, String icon, @Nullable KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(controller.desk().messages().say(key), Icons.of(icon));
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
