package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.workbench.Casework.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was not seen of the case and is to be asked: ticked off when it is known, and added to. */
final class MissingPane extends BorderPane {
    private final CaseController controller;
    private final Desk desk;
    private final Consumer<UUID> toField;
    private final SideList list = new SideList();
    private final Map<UUID, Node> rows = new LinkedHashMap<>();
    private final TextField words = new TextField();
    private final ComboBox<Form.Entry> field = new ComboBox<>();
    private @Nullable UUID caseStudy;
    private List<Missing> shown = List.of();

    MissingPane(CaseController controller, Consumer<UUID> toField) {
        this.controller = controller;
        this.desk = controller.desk();
        this.toField = toField;
        setCenter(list);
        setBottom(adding());
    }

    private Node adding() {
        words.setPromptText(desk.say("casestudy.missing.prompt"));
        words.setAccessibleText(desk.say("casestudy.missing.prompt"));
        words.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                add();
                press.consume();
            }
        });
        field.setPromptText(desk.say("casestudy.missing.field"));
        field.setAccessibleText(desk.say("casestudy.missing.field"));
        field.setMaxWidth(Double.MAX_VALUE);
        field.setConverter(Naming.of(
                desk.say("casestudy.missing.none.field"),
                entry -> entry.field().labels().in(desk.language())));
        Button add = new Button(desk.say("casestudy.missing.add"), Icons.of("fth-plus"));
        add.setOnAction(_ -> add());
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(words.textProperty().map(String::isBlank));
        HBox line = new HBox(6, field, add);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        VBox box = new VBox(6, words, line);
        box.getStyleClass().add("side-add");
        return box;
    }

    private void add() {
        if (!words.getText().isBlank()) {
            Form.Entry entry = field.getValue();
            controller.addMissing(entry == null ? null : entry.field().id(), words.getText());
            reset();
            words.requestFocus();
        }
    }

    private void reset() {
        words.clear();
        field.setValue(null);
    }

    void show(Sheet sheet) {
        UUID study = sheet.material().caseStudy().id();
        if (!study.equals(caseStudy)) {
            caseStudy = study;
            reset();
        }
        List<Form.@Nullable Entry> entries = new ArrayList<>();
        entries.add(null); // what is missing need not belong to a field
        sheet.form().entries().forEach(entries::add);
        if (!entries.equals(field.getItems())) {
            field.getItems().setAll(entries);
        }
        List<Missing> missing = sheet.material().missing();
        if (missing.equals(shown) && !rows.isEmpty()) {
            return;
        }
        boolean hadFocus = Focus.isIn(list);
        rows.keySet()
                .retainAll(missing.stream()
                        .filter(shown::contains)
                        .map(Missing::id)
                        .toList());
        shown = missing;
        List<Node> wanted = new ArrayList<>();
        for (Missing gap : missing) {
            wanted.add(rows.computeIfAbsent(gap.id(), _ -> row(gap, sheet.form())));
        }
        if (wanted.isEmpty()) {
            wanted.add(new FlowText(desk.say("casestudy.missing.none"), "muted", "side-empty"));
        }
        list.show(wanted);
        if (hadFocus && !Focus.isIn(list)) {
            words.requestFocus();
        }
    }

    private Node row(Missing gap, Form form) {
        CheckBox done = new CheckBox();
        done.setTooltip(Tips.of(desk.say("casestudy.missing.done")));
        done.setAccessibleText(desk.say("casestudy.missing.doneOf", gap.content()));
        done.setOnAction(_ -> controller.removeMissing(gap.id()));
        done.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(1, new FlowText(gap.content()));
        Optional.ofNullable(gap.field()).flatMap(form::find).ifPresent(entry -> {
            String name = entry.field().labels().in(desk.language());
            Hyperlink link = new Hyperlink(name);
            link.getStyleClass().add("field-link");
            link.setTooltip(Tips.of(desk.say("casestudy.missing.goTo", name)));
            link.setOnAction(_ -> toField.accept(entry.field().id()));
            link.setMinWidth(0);
            said.getChildren().add(link);
        });
        HBox row = new HBox(4, done, said);
        HBox.setHgrow(said, Priority.ALWAYS);
        row.getStyleClass().add("side-row");
        return row;
    }
}
