package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OwnDirection;
import agraw.model.Field;
import agraw.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sections and fields of the template in order. They are put in another order by dragging, or with Alt and the arrows. */
final class Outline extends ListView<Row> {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final int INDENT = 16;

    private final TemplateController controller;
    private final Desk desk;
    private boolean showing;

    Outline(TemplateController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("outline");
        setAccessibleText(desk.say("template.outline"));
        Label empty = new Label(desk.say("template.outline.empty"));
        empty.setWrapText(false);
        setPlaceholder(empty);
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!showing && row != null) {
                controller.model().chosen.set(Optional.of(row.id()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        controller.model().shown.subscribe(this::show);
        controller.model().language.subscribe(() -> refresh());
    }

    private void show(Optional<TemplateModel.Shown> shown) {
        List<Row> rows = shown.map(found -> Row.of(found.form())).orElse(List.of());
        showing = true;
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
        showing = false;
        UUID wanted = controller.model().chosen.get().orElse(null);
        Optional<Row> row =
                rows.stream().filter(each -> each.id().equals(wanted)).findFirst();
        row.or(() -> rows.stream().findFirst()).ifPresent(found -> {
            getSelectionModel().select(found);
            if (row.isPresent()) {
                scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 4));
            }
        });
    }

    private void pressed(KeyEvent press) {
        Row row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (press.isAltDown() && (press.getCode() == KeyCode.UP || press.getCode() == KeyCode.DOWN)) {
            step(row, press.getCode() == KeyCode.UP ? -1 : 1);
            press.consume();
        } else if (press.getCode() == KeyCode.DELETE) {
            remove(row);
            press.consume();
        }
    }

    void remove(Row row) {
        controller.remove(row.entity().getClass(), row.id());
    }

    /** Moves a row past the next one of its own list; a field at the end of its section goes on into the next section. */
    private void step(Row row, int by) {
        List<Row> beside = getItems().stream().filter(row::isBeside).toList();
        int to = beside.indexOf(row) + by;
        if (to >= 0 && to < beside.size()) {
            int before = by < 0 ? to : to + 1;
            controller.move(
                    row.entity().getClass(),
                    row.id(),
                    before < beside.size() ? beside.get(before).id() : null);
        } else if (row.entity() instanceof Field field && field.group() == null) {
            List<UUID> sections = getItems().stream()
                    .filter(each -> each.entity() instanceof Section)
                    .map(Row::id)
                    .toList();
            int section = sections.indexOf(field.section()) + by;
            if (section >= 0 && section < sections.size()) {
                controller.moveTo(field.id(), sections.get(section));
            }
        }
    }

    /** Puts a dragged row before another, or into a section. */
    private boolean drop(String dragged, Row onto) {
        Optional<Row> moved = getItems().stream()
                .filter(row -> row.id().toString().equals(dragged))
                .findFirst();
        if (moved.isEmpty() || moved.get().equals(onto)) {
            return false;
        }
        Row row = moved.get();
        if (row.isBeside(onto)) {
            controller.move(row.entity().getClass(), row.id(), onto.id());
        } else if (row.entity() instanceof Field field && field.group() == null && onto.entity() instanceof Section) {
            controller.moveTo(row.id(), onto.id());
        } else {
            return false;
        }
        return true;
    }

    private final class Cell extends ListCell<Row> {
        private final Label name = new Label();
        private final FontIcon icon = new FontIcon();
        private final HBox line = new HBox(8, icon, name);

        Cell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            icon.getStyleClass().add("type-icon");
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    Dragboard board = startDragAndDrop(TransferMode.MOVE);
                    ClipboardContent content = new ClipboardContent();
                    content.putString(getItem().id().toString());
                    board.setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (getItem() != null && event.getGestureSource() instanceof ListCell<?>) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    pseudoClassStateChanged(ABOVE, true);
                    event.consume();
                }
            });
            setOnDragExited(_ -> pseudoClassStateChanged(ABOVE, false));
            setOnDragDropped(event -> {
                Row onto = getItem();
                String dragged = event.getDragboard().getString();
                event.setDropCompleted(onto != null && dragged != null && drop(dragged, onto));
                event.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(RETIRED, row != null && row.isRetired());
            pseudoClassStateChanged(SECTION, row != null && row.entity() instanceof Section);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            String words = row.name(controller.model().language.get());
            String said = words.isEmpty() ? desk.say("template.section.unnamed") : words;
            OwnDirection.say(name, said);
            String type = row.entity() instanceof Field field
                    ? desk.messages().say("type." + field.type().name().toLowerCase(Locale.ROOT))
                    : desk.say("template.section");
            icon.setIconLiteral(row.entity() instanceof Field field ? Types.icon(field.type()) : "fth-folder");
            icon.setVisible(true);
            line.setPadding(new Insets(0, 0, 0, row.depth() * (double) INDENT));
            setTooltip(new Tooltip(row.isRetired() ? desk.say("template.row.retired", said) : said + "\n" + type));
            setAccessibleText(desk.say("template.row", said, type));
            setGraphic(line);
        }
    }
}
