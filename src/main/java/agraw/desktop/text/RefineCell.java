package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.workbench.Refining;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One tag that waits: its code and where it is, its words, and why it waits. */
final class RefineCell extends ListCell<Refining.Line> {
    static final double HEIGHT = 70;
    private static final int QUOTE = 200;

    private final Desk desk;
    private final TextModel model;

    RefineCell(Desk desk, TextModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("tag-cell");
        setPrefWidth(0);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void updateItem(Refining.Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : row(line));
    }

    private Node row(Refining.Line line) {
        Label key = new Label(model.code(line.tag().code()).map(Code::key).orElse("?"));
        key.getStyleClass().add("code-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        String why = desk.messages().say("text.refine." + line.why().name().toLowerCase(java.util.Locale.ROOT));
        Label reason = Badges.line(desk, why, "muted", "small");
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox head =
                new HBox(6, Badges.dot(Marks.colour(model.codebook(), line.tag().code())), key, reason);
        head.setAlignment(Pos.CENTER_LEFT);
        String words = line.tag().quote() == null ? "" : line.tag().quote();
        OneLine quote = new OneLine(Shortened.to(QUOTE, words).replace('\n', ' '), "quote");
        quote.setPrefWidth(0);
        String place =
                line.caseStudy().map(CaseStudy::key).map(study -> study + " · ").orElse("")
                        + line.text().title();
        OneLine where = new OneLine(place, "muted", "small");
        where.setPrefWidth(0);
        setAccessibleText(String.join(", ", key.getText(), why, words, place));
        VBox row = new VBox(1, head, quote, where);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
