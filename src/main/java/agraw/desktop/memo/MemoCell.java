package agraw.desktop.memo;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.workbench.Memos;
import agraw.workbench.Saying;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One memo of the list: how it begins, what it is about, who wrote it and when. */
final class MemoCell extends ListCell<Memos.Line> {
    static final double HEIGHT = 66;
    private static final int BEGINNING = 160;

    private final Desk desk;

    MemoCell(Desk desk) {
        this.desk = desk;
        getStyleClass().add("memo-cell");
        setPrefWidth(0);
        setPrefHeight(HEIGHT);
    }

    @Override
    protected void updateItem(Memos.Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String first = beginning(line);
        String about = line.about().map(Memos.About::words).orElse(desk.say("quotes.memo.workbook"));
        String origin = desk.say("quotes.memo.origin", line.author(), Saying.moment(desk.messages(), line.at()));
        VBox box = new VBox(
                1,
                new OneLine(first.isEmpty() ? desk.say("quotes.memo.empty") : first, "memo-first"),
                new OneLine(shortened(about), "muted", "small"),
                new OneLine(origin, "muted", "small"));
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setAccessibleText(String.join(", ", first, about, origin));
    }

    private static String beginning(Memos.Line line) {
        return shortened(line.title().isEmpty() ? line.content() : line.title());
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.length() <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, BEGINNING))) + "…";
    }
}
