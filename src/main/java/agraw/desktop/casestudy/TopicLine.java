package agraw.desktop.casestudy;

import agraw.desktop.kit.FlowText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the facts below speak of, and whether they disagree. */
final class TopicLine extends HBox {
    private final DisagreementMark mark;
    private final Button add = new Button();

    TopicLine(CaseController controller, String topic) {
        super(8);
        getStyleClass().add("topic");
        setAlignment(Pos.TOP_LEFT);
        mark = new DisagreementMark(controller.desk());
        String words = controller.desk().messages().say("casestudy.field.addOther", topic);
        add.setGraphic(Icons.of("fth-plus"));
        add.getStyleClass().add("quiet");
        add.setFocusTraversable(false);
        add.setAccessibleText(words);
        add.setTooltip(Tips.of(
                controller.desk().say("shell.withKey", words, controller.desk().say("casestudy.key.add"))));
        VBox said = new VBox(1, new FlowText(topic, "topic-words"), mark);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, add);
    }

    void show(Cluster cluster, Runnable another) {
        pseudoClassStateChanged(Pseudo.DISAGREES, cluster.disagreement().isPresent());
        mark.show(cluster.disagreeing(), FieldPane.allCite(cluster));
        add.setOnAction(_ -> another.run());
    }
}
