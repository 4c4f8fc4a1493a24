package agraw.desktop.library;

import agraw.model.Template;
import agraw.workbench.SubmissionPreview;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A file of answers that is being looked at before it is taken. */
final class AnswersModel {
    /** Whether the pane is shown. */
    final BooleanProperty open = new SimpleBooleanProperty();

    /** What is under way; empty words where nothing is. */
    final StringProperty underWay = new SimpleStringProperty("");

    /** How far it is, from 0 to 1; below 0 where nobody knows. */
    final DoubleProperty progress = new SimpleDoubleProperty(-1);

    /** Whether answers are being taken, which can be stopped. */
    final BooleanProperty taking = new SimpleBooleanProperty();

    /** Where photos and files are looked for. */
    final StringProperty media = new SimpleStringProperty("");

    final StringProperty file = new SimpleStringProperty("");
    final ObservableList<Template> templates = FXCollections.observableArrayList();
    final ObservableList<String> columns = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Template> template = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> keyColumn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable SubmissionPreview> preview = new SimpleObjectProperty<>();

    /** Why there is no preview; empty words where there is one. */
    final StringProperty refusal = new SimpleStringProperty("");

    void clear() {
        underWay.set("");
        progress.set(-1);
        taking.set(false);
        media.set("");
        preview.set(null);
        refusal.set("");
        template.set(null);
        keyColumn.set(null);
        templates.clear();
        columns.clear();
    }
}
