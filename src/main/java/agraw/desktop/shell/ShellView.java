package agraw.desktop.shell;

import agraw.desktop.kit.Calm;
import agraw.desktop.kit.Desk;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** Rail, top line and status line around the screen that is shown. */
final class ShellView extends BorderPane {
    /** Below this width in pixels the rail shows icons only. */
    private static final double ROOMY = 1180;

    ShellView(Shell shell, Desk desk, ShellModel model) {
        getStyleClass().add("shell");
        getStylesheets()
                .add(Objects.requireNonNull(ShellView.class.getResource("shell.css"))
                        .toExternalForm());
        setNodeOrientation(
                desk.messages().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);

        Rail rail = new Rail(shell, desk, model);
        rail.narrow().bind(widthProperty().lessThan(ROOMY));
        TopLine top = new TopLine(shell, desk, model);
        StackPane screen = new StackPane();
        screen.getStyleClass().add("screen-place");
        model.screen.subscribe(shown -> {
            if (shown != null) {
                // Else JavaFX hands the focus of what goes away to the first button it finds, and keys are lost there.
                screen.requestFocus();
                screen.getChildren().setAll(shown);
                Focus.lead(shown);
                Calm.then(desk.work(), () -> {
                    if (screen.isFocused() && screen.getChildren().contains(shown)) {
                        Focus.lead(shown);
                    }
                });
            }
        });
        NoticeBar notices = new NoticeBar(desk, model);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane middle = new StackPane(screen, notices);

        setLeft(rail);
        setCenter(new BorderPane(middle, top, null, new StatusLine(desk, model), null));
        new Shortcuts(shell, top::search, () -> model.notice.set(null)).listenIn(this);
    }
}
