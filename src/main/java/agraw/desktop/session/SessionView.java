package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.model.SessionMaterial;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Lays out a session: what it is led by at the side, what was said in the middle, where it is typed below; or the list of all sessions. */
final class SessionView extends StackPane {
    private final SessionModel model;
    private final Entry entry;
    private final LineList lines;
    private final SessionHeader header;
    private final SessionList list;
    private final Projection projection;
    private final BorderPane session = new BorderPane();

    SessionView(
            Desk desk,
            SessionModel model,
            SessionController controller,
            NoteController notes,
            BiConsumer<Node, Boolean> fill) {
        this.model = model;
        getStyleClass().add("session-screen");
        getStylesheets()
                .add(Objects.requireNonNull(SessionView.class.getResource("session.css"))
                        .toExternalForm());
        entry = new Entry(desk, model, notes, controller);
        lines = new LineList(desk, model, notes, this::focusEntry);
        header = new SessionHeader(desk, model, controller);
        list = new SessionList(desk, model, controller);
        projection = new Projection(desk, model, fill);
        BorderPane centre = new BorderPane(lines);
        centre.setBottom(entry);
        session.setTop(header);
        session.setLeft(new SidePane(desk, model, controller, lines));
        session.setCenter(centre);
        session.visibleProperty().bind(model.material.map(java.util.Optional::isPresent));
        list.visibleProperty().bind(session.visibleProperty().not());
        projection.visibleProperty().bind(model.projected.and(session.visibleProperty()));
        getChildren().addAll(session, list, projection);
        model.material.subscribe((before, now) -> {
            if (!before.map(SessionMaterial::session)
                    .map(one -> one.id())
                    .equals(now.map(SessionMaterial::session).map(one -> one.id()))) {
                focusEntry();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (model.material.get().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.F11) {
            model.projected.set(!model.projected.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.projected.get()) {
            model.projected.set(false);
            event.consume();
        } else if (entry.take(event) || lines.take(event)) {
            event.consume();
        }
    }

    /** The screen is shown: the clock runs, and keys go to where lines are typed. */
    void begin() {
        header.run(true);
        focusEntry();
    }

    /** The screen is left. */
    void pause() {
        header.run(false);
        model.projected.set(false);
    }

    void focusEntry() {
        Platform.runLater(() -> {
            if (model.material.get().isPresent()) {
                entry.requestFocus();
            } else {
                list.requestFocus();
            }
        });
    }
}
