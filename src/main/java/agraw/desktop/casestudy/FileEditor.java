package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.FieldType;
import agraw.workbench.FactPlace;
import agraw.workbench.Filed;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A photo or file as the answer to a field: small, with its name, and a way to choose, drop or paste another. */
final class FileEditor implements ValueEditor {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 54;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final CaseController controller;
    private final Desk desk;
    private final FactPlace place;
    private final boolean photo;
    private final Thumb thumb;
    private final FlowText name = new FlowText();
    private final Button choose = new Button();
    private final Button look = new Button("", Icons.of("fth-maximize-2"));
    private final HBox line;
    private final ChangeListener<List<Filed>> files = (_, _, _) -> showAgain();
    private String value = "";

    FileEditor(CaseController controller, FactPlace place) {
        this.controller = controller;
        this.desk = controller.desk();
        this.place = place;
        this.photo = place.entry().field().type() == FieldType.PHOTO;
        this.thumb = new Thumb(controller.files(), WIDTH, HEIGHT);
        choose.setGraphic(Icons.of(photo ? "fth-image" : "fth-paperclip"));
        choose.getStyleClass().add(Styles.SMALL);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setTooltip(Tips.of(desk.say("files.editor.tip")));
        choose.setOnAction(_ -> choose());
        look.getStyleClass().add("quiet");
        look.setTooltip(Tips.of(desk.say("files.open")));
        look.setOnAction(_ -> file().ifPresent(filed ->
                controller.model().photo.set(Optional.of(filed.attachment().id()))));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setAlignment(Pos.CENTER_LEFT);
        line = new HBox(8, thumb, name, look, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("file-editor");
        line.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Dropped.take(line, files -> controller.files().answer(place, files));
        // Weakly: the row goes, and the case screen stays
        controller.model().files.addListener(new WeakChangeListener<>(files));
        show("");
    }

    private void showAgain() {
        show(value);
    }

    private Optional<Filed> file() {
        return controller.model().fileOf(place.fact());
    }

    private void choose() {
        List<Path> chosen = desk.files().open(desk.say("files.add.title"));
        if (!chosen.isEmpty()) {
            controller.files().answer(place, Dropped.ofPaths(chosen.subList(0, 1)));
        }
    }

    private void pressed(KeyEvent press) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (PASTE.match(press) && Dropped.isIn(clipboard)) {
            controller.files().answer(place, Dropped.of(clipboard));
            press.consume();
        }
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(String words) {
        value = words;
        Optional<Filed> file = file();
        thumb.show(file.map(Filed::attachment).orElse(null));
        thumb.load();
        look.setVisible(file.isPresent());
        look.setManaged(file.isPresent());
        look.setAccessibleText(desk.say("files.openOf", words));
        name.setText(
                words.isEmpty()
                        ? photo ? desk.say("files.editor.noPhoto") : desk.say("files.editor.noFile")
                        : file.isPresent() ? words : desk.say("files.editor.onlyName", words));
        if (words.isEmpty() != name.getStyleClass().contains("muted")) {
            name.getStyleClass().remove("muted");
            if (words.isEmpty()) {
                name.getStyleClass().add("muted");
            }
        }
        choose.setText(words.isEmpty() ? desk.say("files.editor.choose") : desk.say("files.editor.other"));
        choose.setAccessibleText(
                choose.getText() + ": " + place.entry().field().labels().in(desk.language()));
    }

    @Override
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public void focus() {
        choose.requestFocus();
    }
}
