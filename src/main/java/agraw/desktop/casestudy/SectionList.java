package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sections of the form, with how much of each is filled in; choosing one leads to it. */
final class SectionList extends ListView<SectionList.Row> {
    private final Desk desk;
    private boolean showing;

    /** One section: how many of its fields have an answer, and in how many things its sources disagree. */
    record Row(UUID section, String name, int filled, int fields, int disagreements) {
        static Row of(Sheet sheet, Form.Part part, String name) {
            List<Form.Entry> asked = part.entries().stream()
                    .filter(entry -> entry.field().type() != FieldType.COMPUTED
                            && entry.field().type() != FieldType.NOTE
                            && sheet.filled().isAsked(entry, null))
                    .toList();
            int filled = (int) asked.stream()
                    .filter(entry -> !sheet.material().facts(entry.field().id()).isEmpty())
                    .count();
            int disagreements = (int) part.entries().stream()
                    .flatMap(entry -> Cluster.of(
                            entry, sheet.material().facts(entry.field().id()))
                            .stream())
                    .filter(cluster -> cluster.disagreement().isPresent())
                    .count();
            return new Row(part.section().id(), name, filled, asked.size(), disagreements);
        }
    }

    /**
     * @param jump leads to a section
     * @param enter leads into it
     */
    SectionList(CaseController controller, Consumer<UUID> jump, Runnable enter) {
        this.desk = controller.desk();
        getStyleClass().add("sections");
        setAccessibleText(desk.say("casestudy.sections"));
        setCellFactory(_ -> new RowCell());
        getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                jump.accept(chosen.section());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                enter.run();
                press.consume();
            }
        });
        controller.model().section.subscribe(section -> section.ifPresent(this::mark));
    }

    void show(Sheet sheet) {
        List<Row> rows = Asked.parts(sheet, desk).stream()
                .filter(part -> Asked.isShown(sheet, part))
                .map(part -> Row.of(sheet, part, Asked.name(desk, part.section())))
                .toList();
        if (!rows.equals(getItems())) {
            int chosen = getSelectionModel().getSelectedIndex();
            showing = true;
            getItems().setAll(rows);
            getSelectionModel().select(Math.max(0, chosen));
            showing = false;
        }
    }

    private void mark(UUID section) {
        showing = true;
        getItems().stream()
                .filter(row -> row.section().equals(section))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        showing = false;
    }

    private final class RowCell extends ListCell<Row> {
        private final Label name = new Label();
        private final Label warning = new Label();
        private final Label count = new Label();
        private final VBox line;

        RowCell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            warning.setGraphic(Icons.of("fth-alert-triangle"));
            warning.getStyleClass().add("disagreement");
            warning.setMinWidth(Region.USE_PREF_SIZE);
            HBox below = new HBox(8, count, warning);
            below.setAlignment(Pos.CENTER_LEFT);
            line = new VBox(1, name, below);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            name.setText(row.name());
            count.setText(desk.say("casestudy.section.count", row.filled(), row.fields()));
            count.pseudoClassStateChanged(Pseudo.EMPTY, row.filled() == 0);
            warning.setVisible(row.disagreements() > 0);
            warning.setManaged(row.disagreements() > 0);
            warning.setText(Integer.toString(row.disagreements()));
            String words =
                    desk.say("casestudy.section.tip", row.name(), row.filled(), row.fields(), row.disagreements());
            setTooltip(Tips.of(words));
            setAccessibleText(words);
            setGraphic(line);
        }
    }
}
