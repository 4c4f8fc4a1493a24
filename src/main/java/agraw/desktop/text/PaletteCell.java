package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.model.Code;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the palette: whether it is checked, the code's colour, key and name. */
final class PaletteCell extends ListCell<PaletteEntry> {
    private final Desk desk;
    private final TextModel model;
    private final Set<Code> checked;

    PaletteCell(Desk desk, TextModel model, Set<Code> checked) {
        this.desk = desk;
        this.model = model;
        this.checked = checked;
        getStyleClass().add("palette-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(
                switch (entry) {
                    case PaletteEntry.Of(Code code, String label) when !empty -> code(code, label);
                    case PaletteEntry.New(String name) when !empty -> fresh(name);
                    case null, default -> null;
                });
    }

    private Node code(Code code, String found) {
        boolean isChecked = checked.contains(code);
        FontIcon check = new FontIcon(isChecked ? Feather.CHECK_SQUARE : Feather.SQUARE);
        check.getStyleClass().add(isChecked ? "checked" : "unchecked");
        Label key = new Label(code.key());
        key.getStyleClass().add("code-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        String name = code.labels().in(desk.language());
        OneLine label = new OneLine(name);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(8, check, Badges.dot(Marks.colour(model.codebook(), code.id())), key, label);
        if (!found.isEmpty()) {
            OneLine other = new OneLine(found, "muted", "small");
            other.setMaxWidth(180);
            row.getChildren().add(other);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(code.key() + " " + name + " " + found);
        return row;
    }

    private Node fresh(String name) {
        String words = desk.say("text.palette.new", name);
        HBox row = new HBox(8, new FontIcon(Feather.PLUS), new OneLine(words));
        row.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(words);
        return row;
    }
}
