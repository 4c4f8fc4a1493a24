package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Failure;
import agraw.workbench.Outcome;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far an import or export is, and then what became of its files: each one that was refused, with the reason. */
final class FilesReport extends VBox {
    private static final double HIGHEST = 160;

    private final Desk desk;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final VBox refusals = new VBox();
    private final ScrollPane scroll = new ScrollPane(refusals);

    /** @param stop ends what is under way */
    FilesReport(Desk desk, Runnable stop) {
        this.desk = desk;
        getStyleClass().add("files-report");
        setId("files-report");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        title.getStyleClass().add(Styles.TEXT_BOLD);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.tooltipProperty().bind(title.textProperty().map(Tooltip::new));
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText(desk.say("shell.dismiss"));
        close.setTooltip(new Tooltip(desk.say("shell.dismiss")));
        close.setOnAction(_ -> setVisible(false));
        Button cancel = new Button(desk.say("views.stop"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.visibleProperty().bind(bar.visibleProperty());
        cancel.managedProperty().bind(bar.visibleProperty());
        cancel.setOnAction(_ -> stop.run());
        HBox head = new HBox(12, title, new HBox(bar), cancel, close);
        HBox.setHgrow(head.getChildren().get(1), Priority.ALWAYS);
        head.getStyleClass().add("head");
        refusals.setSpacing(4);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().addAll(head, scroll);
    }

    /** Says how many files of all are read. */
    void importing(long done, long total) {
        at(done, total, "library.importing");
    }

    /** Says how many files of all are written. */
    void exporting(long done, long total) {
        at(done, total, "library.exporting");
    }

    /** Says how many bytes of photos and files are written. */
    void exportingBytes(long done, long total) {
        at(done, total, total == 0 ? "files.coming" : "files.export.going");
    }

    /** Says how many cases of a view are written. */
    void writing(long done, long total) {
        at(done, total, "views.exporting");
    }

    /** Says where the view is that was written, or that it was stopped. */
    void written(boolean whole, long cases, String file) {
        setVisible(true);
        bar.setVisible(false);
        scroll.setVisible(false);
        title.setText(whole ? desk.say("views.exported", cases, file) : desk.say("views.stopped"));
    }

    private void at(long done, long total, String key) {
        setVisible(true);
        scroll.setVisible(false);
        bar.setVisible(true);
        bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
        title.setText(desk.messages().say(key, done, total));
    }

    /** Says where the files are that were written, and what was left out. */
    void exported(long files, String folder, List<Failure> withheld) {
        setVisible(true);
        bar.setVisible(false);
        list(withheld);
        title.setText(desk.say("library.exported", files, folder));
    }

    /** Says in one sentence what was done. */
    void tell(String sentence) {
        setVisible(true);
        bar.setVisible(false);
        scroll.setVisible(false);
        title.setText(sentence);
    }

    /** Says what became of the files that were read. */
    void imported(List<Outcome> outcomes) {
        setVisible(true);
        bar.setVisible(false);
        list(outcomes.stream()
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Refused(String _, Failure failure) -> Stream.of(failure);
                    case Outcome.Imported imported -> imported.told().stream();
                })
                .toList());
        long refused =
                outcomes.stream().filter(Outcome.Refused.class::isInstance).count();
        title.setText(desk.say("library.imported", outcomes.size() - refused, refused));
    }

    private void list(List<Failure> failures) {
        refusals.getChildren()
                .setAll(failures.stream()
                        .map(failure -> new FlowText(Saying.failure(desk.messages(), failure)))
                        .toList());
        scroll.setVisible(!failures.isEmpty());
    }
}
