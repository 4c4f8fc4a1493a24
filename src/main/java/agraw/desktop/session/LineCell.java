package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.StanceSign;
import agraw.model.Code;
import agraw.model.Paragraph;
import agraw.model.Tag;
import agraw.model.Utterance;
import agraw.words.Languages;
import agraw.workbench.Noting;
import agraw.workbench.Saying;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A line: when and by whom it was said, its words, and its tags. */
final class LineCell extends FlowCell<LineRow> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final double SPEAKER = 132;

    private final Desk desk;
    private final SessionModel model;

    LineCell(Desk desk, SessionModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("line-cell");
    }

    @Override
    protected void updateItem(LineRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : row(row));
    }

    private Node row(LineRow row) {
        Paragraph line = row.line();
        Label time =
                new Label(line.said() == null ? "" : TIME.format(line.said().atZone(ZoneId.systemDefault())));
        time.getStyleClass().add("time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        String called =
                model.participant(line.voice()).map(model::called).orElse(line.speaker() == null ? "" : line.speaker());
        OneLine who = new OneLine(called, "who");
        who.setPrefWidth(SPEAKER);
        who.setMinWidth(SPEAKER);
        who.setMaxWidth(SPEAKER);
        FlowText words = new FlowText(shown(line), manner(line));
        if (line.content().equals(Noting.HELD)) {
            words.setText(desk.say("session.held"));
            words.getStyleClass().add("held");
        }
        VBox said = new VBox(3, words);
        List<Node> badges = badges(row);
        if (!badges.isEmpty()) {
            FlowPane pane = new FlowPane(6, 3);
            pane.getChildren().addAll(badges);
            pane.setPrefWrapLength(0);
            said.getChildren().add(pane);
        }
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox cell = new HBox(10, time, who, said);
        cell.setFillHeight(false);
        cell.setAlignment(Pos.TOP_LEFT);
        setAccessibleText(String.join(", ", time.getText(), called, words.getText()));
        return cell;
    }

    private static String shown(Paragraph line) {
        return line.utterance() == Utterance.QUOTE ? "“" + line.content() + "”" : line.content();
    }

    private static String manner(Paragraph line) {
        return line.utterance() == null ? "paraphrase" : line.utterance().name().toLowerCase(Locale.ROOT);
    }

    private List<Node> badges(LineRow row) {
        List<Node> badges = new ArrayList<>();
        Paragraph line = row.line();
        if (line.utterance() == Utterance.OBSERVATION) {
            badges.add(badge(Saying.constant(desk.messages(), Utterance.OBSERVATION), "seen"));
        }
        if (line.followup() != null) {
            badges.add(badge(
                    Saying.constant(desk.messages(), line.followup()),
                    line.followup().name().toLowerCase(Locale.ROOT)));
        }
        if (line.spoken() != null) {
            String language = Languages.name(line.spoken(), desk.messages().locale());
            badges.add(badge(
                    line.interpreter() == null
                            ? desk.say("session.saidIn", language)
                            : desk.say("session.interpreted", language, line.interpreter()),
                    "spoken"));
        }
        row.tags().forEach(tag -> badges.add(tag(tag)));
        return badges;
    }

    private static Label badge(String words, String style) {
        Label badge = new Label(words);
        badge.getStyleClass().addAll("badge", style);
        return badge;
    }

    private Node tag(Tag tag) {
        String key = model.codebook.get().find(tag.code()).map(Code::key).orElse("?");
        String sign = StanceSign.of(tag.stance());
        Label badge = badge(sign.isEmpty() ? key : key + " " + sign, "tag");
        Color colour = model.codebook.get().colour(tag.code()).map(Color::web).orElse(Color.GRAY);
        badge.setGraphic(new Circle(4, colour));
        String name = model.codebook
                .get()
                .find(tag.code())
                .map(code -> code.labels().in(desk.language()))
                .orElse("");
        String stance = tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance());
        badge.setTooltip(new Tooltip(name + "\n" + stance + (tag.condition() == null ? "" : "\n" + tag.condition())));
        return badge;
    }
}
