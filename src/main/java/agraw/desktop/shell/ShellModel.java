package agraw.desktop.shell;

import agraw.desktop.kit.Destination;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What the window around the screens shows. */
final class ShellModel {
    final ObjectProperty<@Nullable Destination> here = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Node> screen = new SimpleObjectProperty<>();
    final ObservableList<Crumb> crumbs = FXCollections.observableArrayList();
    final BooleanProperty canGoBack = new SimpleBooleanProperty();
    final BooleanProperty canGoForward = new SimpleBooleanProperty();

    /** What the next undo takes back and the next redo repeats; empty where there is nothing. */
    final StringProperty undo = new SimpleStringProperty("");

    final StringProperty redo = new SimpleStringProperty("");

    final ObjectProperty<Saved> saved = new SimpleObjectProperty<>(new Saved.All());
    final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
}
