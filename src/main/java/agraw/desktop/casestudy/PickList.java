package agraw.desktop.casestudy;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The needs, or the capacities, of a case: one is chosen by arrow keys or a click, and more are written down below. */
final class PickList extends BorderPane {
    private final MatchController controller;
    private final Desk desk;
    private final boolean needs;
    private final ObjectProperty<Optional<UUID>> chosen;
    private final SideList list = new SideList();
    private final TextField words = new TextField();
    private final Button edit;
    private List<PickRow> rows = List.of();

    /** @param toForm leads to the field in the form */
    PickList(MatchController controller, boolean needs, Consumer<UUID> toForm) {
        this.controller = controller;
        this.desk = controller.desk();
        this.needs = needs;
        this.chosen = needs ? controller.model().need : controller.model().capacity;
        this.edit = new Button(null, Icons.of("fth-edit-2"));
        getStyleClass().add("pick-list");
        setId(needs ? "needs" : "capacities");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(desk.say(needs ? "judging.match.needs" : "judging.match.capacities"));
        edit.getStyleClass().add("quiet");
        edit.setTooltip(Tips.of(desk.say("judging.match.edit")));
        edit.setAccessibleText(desk.say("judging.match.edit"));
        edit.setOnAction(
                _ -> field().ifPresent(entry -> toForm.accept(entry.field().id())));
        setTop(heading());
        setCenter(list);
        setBottom(adding());
        chosen.subscribe(this::showChosen);
    }

    private Optional<Form.Entry> field() {
        return controller.field(needs ? NeedMatch.NEEDS : NeedMatch.CAPACITIES);
    }

    private Node heading() {
        Label name = new Label(desk.say(needs ? "judging.match.needs" : "judging.match.capacities"));
        name.getStyleClass().add("caption");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, name, gap, edit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("pick-heading");
        return line;
    }

    private Node adding() {
        String prompt = desk.say(needs ? "judging.match.add.need" : "judging.match.add.capacity");
        words.setPromptText(prompt);
        words.setAccessibleText(prompt);
        words.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                add();
                press.consume();
            }
        });
        Button add = new Button(null, Icons.of("fth-plus"));
        add.setAccessibleText(prompt);
        add.setTooltip(Tips.of(prompt));
        add.setOnAction(_ -> add());
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(words.textProperty().map(String::isBlank));
        HBox line = new HBox(6, words, add);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("side-add");
        return line;
    }

    private void add() {
        if (!words.getText().isBlank()) {
            controller.add(needs ? NeedMatch.NEEDS : NeedMatch.CAPACITIES, words.getText());
            words.clear();
        }
    }

    void show(NeedMatch match) {
        boolean hadFocus = Focus.isIn(list);
        List<Answer> items = needs ? match.needs() : match.capacities();
        List<PickRow> made = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            String number = desk.say(needs ? "judging.match.need" : "judging.match.capacity", index + 1);
            made.add(row(new PickRow(controller, match, items.get(index), number, needs)));
        }
        rows = made;
        boolean known = field().isPresent();
        edit.setVisible(known);
        words.setDisable(!known);
        if (made.isEmpty()) {
            String none = !known
                    ? "judging.match.noField"
                    : needs ? "judging.match.none.need" : "judging.match.none.capacity";
            list.show(List.of(new FlowText(
                    desk.messages().say(none, needs ? NeedMatch.NEEDS : NeedMatch.CAPACITIES), "muted", "side-empty")));
        } else {
            list.show(made);
        }
        showChosen();
        if (hadFocus) {
            focusChosen();
        }
    }

    private PickRow row(PickRow row) {
        row.setOnMousePressed(_ -> {
            chosen.set(Optional.of(row.fact()));
            row.requestFocus();
        });
        row.focusedProperty().subscribe(focused -> {
            if (focused) {
                chosen.set(Optional.of(row.fact()));
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return row;
    }

    private void pressed(KeyEvent press) {
        int by = switch (press.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (by != 0) {
            controller.step(needs ? by : 0, needs ? 0 : by);
            focusChosen();
            press.consume();
        }
    }

    private void showChosen() {
        rows.forEach(row -> row.choose(Optional.of(row.fact()).equals(chosen.get())));
    }

    /** Moves the keys to what is chosen; to the line for a first one where there is none. */
    void focusChosen() {
        rows.stream()
                .filter(row -> Optional.of(row.fact()).equals(chosen.get()))
                .findFirst()
                .ifPresentOrElse(PickRow::requestFocus, words::requestFocus);
    }
}
