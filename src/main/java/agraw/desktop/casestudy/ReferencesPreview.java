package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Reference;
import agraw.workbench.Sources;
import atlantafx.base.theme.Styles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a file would bring: each reference with whether it is there already and why that seems so; the chosen ones are taken. */
final class ReferencesPreview extends BorderPane {
    private final Desk desk;
    private final Sources.Preview preview;
    private final Consumer<List<Reference>> take;
    private final Set<UUID> chosen = new HashSet<>();
    private final ListView<Sources.Line> list = new ListView<>();
    private final Button taking = new Button();

    ReferencesPreview(Desk desk, Sources.Preview preview, Consumer<List<Reference>> take, Runnable cancel) {
        this.desk = desk;
        this.preview = preview;
        this.take = take;
        getStyleClass().add("references-preview");
        int fresh = preview.fresh().size();
        int all = preview.lines().size();
        FlowText heading = new FlowText(desk.say("references.import.heading", all, preview.file()), "preview-heading");
        FlowText counts = new FlowText(desk.say("references.import.counts", fresh, all - fresh), "muted", "meta");
        Hyperlink everything = link(
                desk.say("references.import.all"),
                preview.lines().stream().map(Sources.Line::reference).toList());
        Hyperlink onlyNew = link(desk.say("references.import.new"), preview.fresh());
        VBox top = new VBox(2, heading, counts, new FlowPane(10, 0, everything, onlyNew));
        top.getStyleClass().add("preview-top");
        setTop(top);
        list.setCellFactory(_ -> new PreviewCell(desk, chosen, this::toggle));
        list.getItems().setAll(preview.lines());
        list.setAccessibleText(heading.getText());
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            Sources.Line line = list.getSelectionModel().getSelectedItem();
            if (press.getCode() == KeyCode.SPACE && line != null) {
                toggle(line);
                press.consume();
            } else if (press.getCode() == KeyCode.ENTER) {
                take();
                press.consume();
            }
        });
        setCenter(list);
        taking.getStyleClass().addAll(Styles.ACCENT, "preview-take");
        taking.setOnAction(_ -> take());
        Button cancelling = new Button(desk.say("references.import.cancel"));
        cancelling.getStyleClass().add("preview-cancel");
        cancelling.setOnAction(_ -> cancel.run());
        cancelling.setMinWidth(USE_PREF_SIZE);
        HBox bottom = new HBox(6, taking, cancelling);
        bottom.getStyleClass().add("side-add");
        setBottom(bottom);
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                press.consume();
            }
        });
        choose(preview.fresh());
    }

    private Hyperlink link(String words, List<Reference> references) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> choose(references));
        return link;
    }

    private void choose(List<Reference> references) {
        chosen.clear();
        references.forEach(reference -> chosen.add(reference.id()));
        update();
    }

    private void toggle(Sources.Line line) {
        UUID id = line.reference().id();
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
        update();
    }

    private void update() {
        list.refresh();
        taking.setText(desk.say("references.import.take", chosen.size()));
        taking.setDisable(chosen.isEmpty());
    }

    private void take() {
        List<Reference> wanted = preview.lines().stream()
                .map(Sources.Line::reference)
                .filter(reference -> chosen.contains(reference.id()))
                .toList();
        if (!wanted.isEmpty() && !taking.isDisabled()) {
            taking.setDisable(true);
            take.accept(wanted);
        }
    }

    void focus() {
        list.getSelectionModel().select(0);
        list.requestFocus();
    }
}
