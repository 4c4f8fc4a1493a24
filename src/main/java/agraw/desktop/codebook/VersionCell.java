package agraw.desktop.codebook;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.workbench.CodebookVersions;
import java.text.DateFormat;
import java.util.Date;
import javafx.scene.control.ListCell;

/** When a version was made, by whom, and how much it changed. */
final class VersionCell extends ListCell<CodebookVersions.Version> {
    private final Desk desk;
    private final DateFormat when;

    VersionCell(Desk desk, DateFormat when) {
        this.desk = desk;
        this.when = when;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CodebookVersions.Version version, boolean empty) {
        super.updateItem(version, empty);
        String words = empty || version == null
                ? ""
                : desk.say(
                        "codebook.version",
                        when.format(Date.from(version.at())),
                        version.author(),
                        version.changes().size());
        setGraphic(words.isEmpty() ? null : new OneLine(words));
        setAccessibleText(words);
    }
}
