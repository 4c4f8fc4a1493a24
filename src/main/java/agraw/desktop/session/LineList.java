package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Followup;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Utterance;
import agraw.workbench.Saying;
import java.util.List;
import java.util.UUID;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What was said, line by line; the last one stays in sight until somebody looks further up. What is chosen is mended from here. */
final class LineList extends StackPane {
    private final Desk desk;
    private final SessionModel model;
    private final NoteController notes;
    private final Runnable back;
    private final ListView<LineRow> list;

    LineList(Desk desk, SessionModel model, NoteController notes, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.notes = notes;
        this.back = back;
        list = new ListView<>(model.lines.rows());
        list.setId("session-lines");
        list.getStyleClass().add("lines");
        list.setAccessibleText(desk.say("session.lines"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new LineCell(desk, model));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                rewrite();
            }
        });
        list.setContextMenu(menu());
        FlowText none = new FlowText(desk.say("session.lines.none"), "muted");
        none.setMaxWidth(420);
        none.setAlignment(Pos.CENTER);
        list.setPlaceholder(none);
        model.lines.rows().addListener((ListChangeListener<LineRow>) change -> {
            if (list.getSelectionModel().isEmpty()) {
                last();
            }
        });
        getChildren().add(list);
    }

    private void last() {
        Platform.runLater(() -> list.scrollTo(list.getItems().size() - 1));
    }

    /** Brings a line into view and chooses it. */
    void choose(UUID line) {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index).line().id().equals(line)) {
                list.getSelectionModel().clearAndSelect(index);
                list.scrollTo(index);
            }
        }
    }

    private List<UUID> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.line().id())
                .toList();
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(_ -> menu.getItems().setAll(items()));
        menu.getItems().setAll(items());
        return menu;
    }

    private List<MenuItem> items() {
        Menu speaker = new Menu(desk.say("session.line.speaker"));
        for (Participant one : model.participants()) {
            speaker.getItems().add(item(one.key() + "  " + model.called(one), () -> speaker(one.id())));
        }
        speaker.getItems().add(item(desk.say("session.line.noSpeaker"), () -> speaker(null)));
        Menu manner = new Menu(desk.say("session.line.manner"));
        for (Utterance one : Utterance.values()) {
            manner.getItems()
                    .add(item(
                            Saying.constant(desk.messages(), one),
                            () -> notes.correct(job -> job.utterance(chosen(), one))));
        }
        Menu followup = new Menu(desk.say("session.line.followup"));
        for (Followup one : Followup.values()) {
            followup.getItems().add(item(Saying.constant(desk.messages(), one), () -> followup(one)));
        }
        followup.getItems().add(item(desk.say("session.line.noFollowup"), () -> followup(null)));
        return List.of(
                item(desk.say("session.line.rewrite"), this::rewrite),
                item(desk.say("session.line.time"), this::time),
                speaker,
                manner,
                followup,
                new SeparatorMenuItem(),
                item(desk.say("session.line.up"), () -> move(false)),
                item(desk.say("session.line.down"), () -> move(true)),
                item(desk.say("session.line.remove"), this::remove));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void speaker(@Nullable UUID voice) {
        List<UUID> lines = chosen();
        notes.correct(job -> job.speaker(lines, voice));
    }

    private void followup(@Nullable Followup followup) {
        List<UUID> lines = chosen();
        notes.correct(job -> job.followup(lines, followup));
    }

    private void remove() {
        List<UUID> lines = chosen();
        notes.correct(job -> job.remove(lines));
    }

    private void rewrite() {
        LineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            notes.rewrite(row.line());
            list.getSelectionModel().clearSelection();
            back.run();
        }
    }

    private void time() {
        LineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            new TimeForm(desk, at -> notes.correct(job -> job.time(row.line().id(), at))).ask(list, row.line());
        }
    }

    private void move(boolean down) {
        LineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            Paragraph line = row.line();
            notes.correct(job -> job.move(line.id(), down));
            Platform.runLater(() -> choose(line.id()));
        }
    }

    /** Takes keys of the whole screen that belong to the lines. */
    boolean take(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.UP) {
            step(event.isShiftDown(), -1);
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.DOWN) {
            step(event.isShiftDown(), 1);
            return true;
        }
        if (list.getSelectionModel().isEmpty()) {
            return false;
        }
        switch (event.getCode()) {
            case F2 -> rewrite();
            case ENTER -> {
                if (!list.isFocused()) {
                    return false;
                }
                rewrite();
            }
            case ESCAPE -> {
                list.getSelectionModel().clearSelection();
                last();
                back.run();
            }
            case DELETE -> {
                if (!event.isShortcutDown() && !list.isFocused()) {
                    return false;
                }
                remove();
            }
            default -> {
                return list.isFocused() && digit(event);
            }
        }
        return true;
    }

    /** A speaker's key says who spoke the chosen lines. */
    private boolean digit(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !event.getCode().isDigitKey()) {
            return false;
        }
        String key = event.getCode().getName().replaceAll("\\D", "");
        return model.participants().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> {
                    speaker(one.id());
                    return true;
                })
                .orElse(false);
    }

    private void step(boolean moving, int by) {
        if (moving) {
            move(by > 0);
            return;
        }
        int size = list.getItems().size();
        if (size > 0) {
            int at = list.getSelectionModel().getSelectedIndex();
            int next = at < 0 ? size - 1 : Math.clamp(at + (long) by, 0, size - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }
}
