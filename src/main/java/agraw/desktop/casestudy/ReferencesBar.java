package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Reference;
import agraw.workbench.SourceFormat;
import agraw.workbench.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Brings references from a file and writes them into one. */
final class ReferencesBar extends VBox {
    private final CaseController controller;
    private final Desk desk;
    private final Consumer<Optional<Node>> replace;
    private final Button bring;
    private final FlowText notice = new FlowText("", "muted", "meta", "references-notice");

    /** Replace shows something in the place of the list, or the list again. */
    ReferencesBar(CaseController controller, Consumer<Optional<Node>> replace) {
        super(4);
        this.controller = controller;
        this.desk = controller.desk();
        this.replace = replace;
        getStyleClass().add("references-bar");
        bring = new Button(desk.say("references.import"), Icons.of("fth-download"));
        bring.getStyleClass().add("references-import");
        bring.setTooltip(Tips.of(desk.say("references.import.tip")));
        bring.setOnAction(_ -> bring());
        MenuButton take = new MenuButton(desk.say("references.export"), Icons.of("fth-upload"));
        take.getStyleClass().add("references-export");
        take.setTooltip(Tips.of(desk.say("references.export.tip")));
        take.getItems()
                .setAll(
                        item("references.export.ris", SourceFormat.RIS, true),
                        item("references.export.bibtex", SourceFormat.BIBTEX, true),
                        item("references.export.allRis", SourceFormat.RIS, false),
                        item("references.export.allBibtex", SourceFormat.BIBTEX, false));
        notice.managedProperty().bind(notice.textProperty().map(words -> !words.isEmpty()));
        getChildren().addAll(new HBox(6, bring, take), notice);
    }

    private MenuItem item(String key, SourceFormat format, boolean ofCase) {
        MenuItem item = new MenuItem(desk.messages().say(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            if (ofCase) {
                controller.model().caseStudy().ifPresent(id -> export(id, format));
            } else {
                export(null, format);
            }
        });
        return item;
    }

    private void export(@Nullable UUID caseStudy, SourceFormat format) {
        String stem = caseStudy == null
                ? desk.say("references.export.name")
                : controller
                        .model()
                        .sheet
                        .get()
                        .map(sheet -> sheet.material().caseStudy().key())
                        .orElse("");
        desk.files()
                .save(desk.say("references.export.title"), stem + "." + format.ending())
                .ifPresent(file -> controller
                        .sources()
                        .export(
                                caseStudy,
                                format,
                                file,
                                count -> notice.setText(desk.say("references.exported", count, file.toString()))));
    }

    private void bring() {
        notice.setText("");
        controller.commitTyping();
        List<Path> files = desk.files().open(desk.say("references.import.title"));
        if (!files.isEmpty()) {
            controller.model().caseStudy().ifPresent(id -> read(id, files.getFirst()));
        }
    }

    private void read(UUID caseStudy, Path file) {
        replace.accept(Optional.of(new ReferencesReading(desk, String.valueOf(file.getFileName()), this::close)));
        controller.sources().preview(caseStudy, file, this::ask, this::close);
    }

    private void ask(Sources.Preview preview) {
        ReferencesPreview view =
                new ReferencesPreview(desk, preview, chosen -> take(preview.caseStudy(), chosen), this::close);
        replace.accept(Optional.of(view));
        view.focus();
    }

    private void take(UUID caseStudy, List<Reference> chosen) {
        controller.sources().take(caseStudy, chosen, this::close);
    }

    private void close() {
        controller.sources().forget();
        replace.accept(Optional.empty());
        bring.requestFocus();
    }

    /** Gives up what was begun: another case, or another reference, is shown now. */
    void reset() {
        notice.setText("");
        controller.sources().forget();
        replace.accept(Optional.empty());
    }
}
