package agraw.desktop.codebook;

import agraw.compare.CodebookChanges;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.workbench.CodebookFiles;
import agraw.workbench.CodebookSaying;
import agraw.workbench.CodebookVersions;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Codebooks in files, and what the codebook was. */
final class CodebookPapers {
    private static final double ROW = 30;

    private final CodebookController controller;
    private final Desk desk;
    private final CodebookAside aside;
    private final Consumer<String> said;

    CodebookPapers(CodebookController controller, CodebookAside aside, Consumer<String> said) {
        this.controller = controller;
        this.desk = controller.desk();
        this.aside = aside;
        this.said = said;
    }

    void bring() {
        List<Path> files = desk.files().open(desk.say("codebook.import"));
        if (!files.isEmpty()) {
            controller.read(files.getFirst(), this::show);
        }
    }

    void give() {
        desk.files()
                .save(desk.say("codebook.export"), desk.say("codebook.file") + ".xlsx")
                .ifPresent(file -> controller.export(file, () -> tell(file)));
    }

    private void tell(Path file) {
        said.accept(desk.say("codebook.exported", file.toString()));
    }

    /** A file that was read: what it would change. */
    private void show(CodebookFiles.Preview preview) {
        Button take = aside.button("codebook.take", () -> {
            controller.take(preview);
            aside.close();
        });
        take.getStyleClass().add(Styles.ACCENT);
        take.setDisable(preview.differences().isEmpty());
        Button cancel = aside.button("codebook.cancel", aside::close);
        aside.open(
                preview.differences().isEmpty() ? cancel : take,
                new FlowText(desk.say("codebook.take.title", preview.file(), preview.codes()), "title"),
                new FlowText(
                        preview.differences().isEmpty()
                                ? desk.say("codebook.take.same")
                                : desk.say(
                                        "codebook.take.help", preview.absent().size()),
                        "muted"),
                changes(preview.differences()),
                new FlowPane(8, 8, take, cancel));
    }

    private ListView<CodebookChanges.Difference> changes(List<CodebookChanges.Difference> differences) {
        ListView<CodebookChanges.Difference> list = new ListView<>();
        list.getItems().setAll(differences);
        list.setCellFactory(_ -> new Line());
        list.setAccessibleText(desk.say("codebook.changes"));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** One difference in words. */
    private final class Line extends FlowCell<CodebookChanges.Difference> {
        @Override
        protected void updateItem(CodebookChanges.Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            String words = empty || difference == null
                    ? ""
                    : CodebookSaying.difference(
                            desk.messages(),
                            difference,
                            controller.model().language.get());
            setGraphic(words.isEmpty() ? null : new FlowText(words));
            setAccessibleText(words);
        }
    }

    void versions() {
        controller.versions(this::show);
    }

    private void show(List<CodebookVersions.Version> versions) {
        ListView<CodebookVersions.Version> list = new ListView<>();
        list.getItems().setAll(versions);
        list.setFixedCellSize(ROW);
        list.setAccessibleText(desk.say("codebook.versions"));
        list.setCellFactory(_ -> new VersionCell(desk));
        ListView<CodebookChanges.Difference> changes = changes(List.of());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(version -> changes.getItems().setAll(version == null ? List.of() : version.changes()));
        SplitPane panes = new SplitPane(list, changes);
        panes.setDividerPositions(0.4);
        VBox.setVgrow(panes, Priority.ALWAYS);
        Button export = aside.button("codebook.version.export", () -> {
            CodebookVersions.Version version = list.getSelectionModel().getSelectedItem();
            if (version != null) {
                desk.files()
                        .save(desk.say("codebook.export"), desk.say("codebook.file") + ".xlsx")
                        .ifPresent(file -> controller.exportVersion(version, file, () -> tell(file)));
            }
        });
        export.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        aside.open(
                list,
                new FlowText(desk.say("codebook.versions"), "title"),
                new FlowText(desk.say("codebook.versions.help"), "muted"),
                panes,
                new FlowPane(8, 8, export, aside.button("codebook.close", aside::close)));
        list.getSelectionModel().selectFirst();
    }
}
