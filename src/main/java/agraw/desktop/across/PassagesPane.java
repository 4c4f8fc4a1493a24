package agraw.desktop.across;

import agraw.desktop.across.AcrossModel.Evidence;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The passages behind the number that was opened last; each leads to where it stands. */
final class PassagesPane extends BorderPane {
    private static final double WIDTH = 340;

    private final Desk desk;
    private final FlowText title = new FlowText("", "strong-line");
    private final FlowText rest = new FlowText("", "muted");
    private final ListView<Evidence> list = new ListView<>();

    PassagesPane(AcrossController controller) {
        this.desk = controller.desk();
        getStyleClass().add("passages-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText(desk.say("across.passages.close"));
        close.setTooltip(new Tooltip(desk.say("across.passages.close")));
        close.setOnAction(_ -> controller.model().behind.set(Optional.empty()));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, close);
        head.setAlignment(Pos.TOP_LEFT);
        VBox top = new VBox(2, head, rest);
        top.getStyleClass().add("passages-head");
        setTop(top);
        list.setId("across-passages");
        list.setAccessibleText(desk.say("across.passages"));
        list.setCellFactory(_ -> new EvidenceCell(controller.desk()));
        setCenter(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Evidence one = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && one != null) {
                controller.open(one);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                controller.model().behind.set(Optional.empty());
                event.consume();
            }
        });
        controller.model().behind.subscribe(open -> open.ifPresent(this::show));
    }

    private void show(AcrossModel.Behind open) {
        title.setText(open.title());
        boolean all = open.evidence().size() >= open.all();
        String count = open.heard().isPresent() ? "across.voices.count" : "across.passages.count";
        rest.setText(
                all
                        ? desk.say(count, open.all())
                        : desk.say("across.passages.some", open.evidence().size(), open.all()));
        if (!list.getItems().equals(open.evidence())) {
            list.getItems().setAll(open.evidence());
        }
    }
}
