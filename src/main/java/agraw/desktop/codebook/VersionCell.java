package agraw.desktop.codebook;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.workbench.CodebookVersions;
import agraw.workbench.Saying;
import javafx.scene.control.ListCell;

/** When a version was made, by whom, and how much it changed. */
final class VersionCell extends ListCell<CodebookVersions.Version> {
    private final Desk desk;

    VersionCell(Desk desk) {
        this.desk = desk;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CodebookVersions.Version version, boolean empty) {
        super.updateItem(version, empty);
        String words = empty || version == null
                ? ""
                : desk.say(
                        "codebook.version",
                        Saying.moment(desk.messages(), version.at()),
                        version.author(),
                        version.changes().size());
        setGraphic(words.isEmpty() ? null : new OneLine(words));
        setAccessibleText(words);
    }
}
