package agraw.desktop.shell;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.OwnDirection;
import agraw.desktop.kit.Slot;
import agraw.workbench.Papers;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Back and forth, where one is, search, undo and redo. */
final class TopLine extends HBox {
    private final TextField search;
    private final HBox where = new HBox();
    private final Shell shell;
    private final Papers papers;
    private final Slot codes = new Slot();

    TopLine(Shell shell, Desk desk, ShellModel model) {
        this.shell = shell;
        this.papers = Papers.of(desk.workbench());
        getStyleClass().add("top-line");
        boolean mirrored = desk.messages().rightToLeft();
        Button back = button(mirrored ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT, desk.say("shell.back"));
        back.setTooltip(new Tooltip(desk.say("shell.withKey", desk.say("shell.back"), desk.say("shell.key.back"))));
        back.disableProperty().bind(model.canGoBack.not());
        back.setOnAction(_ -> shell.back());
        Button forward = button(mirrored ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT, desk.say("shell.forward"));
        forward.setTooltip(
                new Tooltip(desk.say("shell.withKey", desk.say("shell.forward"), desk.say("shell.key.forward"))));
        forward.disableProperty().bind(model.canGoForward.not());
        forward.setOnAction(_ -> shell.forward());

        where.getStyleClass().add("where");
        HBox.setHgrow(where, Priority.ALWAYS);
        model.crumbs.addListener((ListChangeListener<Crumb>) _ -> show(model.crumbs, mirrored));

        this.search = search(desk);
        search.setOnAction(_ -> {
            if (!search.getText().isBlank()) {
                find(desk, search.getText().strip());
            }
        });

        Button memo = button(Feather.EDIT_2, desk.say("shell.memo"));
        memo.setId("shell-memo");
        memo.setTooltip(new Tooltip(desk.say("shell.withKey", desk.say("shell.memo"), desk.say("shell.key.memo"))));
        memo.setOnAction(_ -> shell.memo());
        Button undo = step(desk, model.undo, Feather.CORNER_UP_LEFT, "undo", shell::undo);
        Button redo = step(desk, model.redo, Feather.CORNER_UP_RIGHT, "redo", shell::redo);
        getChildren().addAll(new HBox(back, forward), where, search, new HBox(memo, undo, redo));
    }

    private static Button button(Feather icon, String words) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(words);
        return button;
    }

    private static TextField search(Desk desk) {
        CustomTextField field = new CustomTextField();
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPromptText(desk.say("shell.search"));
        field.setAccessibleText(desk.say("shell.search"));
        field.setTooltip(
                new Tooltip(desk.say("shell.withKey", desk.say("shell.search"), desk.say("shell.key.search"))));
        field.getStyleClass().add("search");
        field.setId("shell-search");
        return field;
    }

    /** A button whose tooltip says what it would do: "Undo: Tag passage with P3.08 (Ctrl+Z)". */
    private static Button step(Desk desk, ObservableValue<String> label, Feather icon, String step, Runnable action) {
        String name = desk.messages().say("shell." + step);
        String key = desk.messages().say("shell.key." + step);
        Button button = button(icon, name);
        button.setId("shell-" + step);
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(label.map(words -> desk.say("shell.withKey", desk.say("shell.step", name, words), key)));
        button.setTooltip(tip);
        button.disableProperty().bind(label.map(String::isEmpty));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(List<? extends Crumb> crumbs, boolean mirrored) {
        where.getChildren().clear();
        for (int i = 0; i < crumbs.size(); i++) {
            Crumb crumb = crumbs.get(i);
            if (i < crumbs.size() - 1) {
                Hyperlink link = OwnDirection.say(new Hyperlink(), crumb.words());
                link.setOnAction(_ -> {
                    link.setVisited(false);
                    shell.go(crumb.destination());
                });
                link.setMinWidth(USE_PREF_SIZE);
                where.getChildren().addAll(link, new FontIcon(mirrored ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT));
            } else {
                Label here = OwnDirection.say(new Label(), crumb.words());
                here.getStyleClass().addAll("here", Styles.TEXT_BOLD);
                here.setTextOverrun(OverrunStyle.ELLIPSIS);
                here.setMinWidth(0);
                here.setTooltip(new Tooltip(crumb.words()));
                where.getChildren().add(here);
            }
        }
        where.setAlignment(Pos.CENTER_LEFT);
    }

    /** Goes where words stand; the code of a paper, which was typed or came from a scanner, leads to its case. */
    private void find(Desk desk, String words) {
        if (!papers.isCode(words)) {
            shell.go(new Destination.Search(words));
            return;
        }
        desk.work()
                .read(() -> papers.resolve(words))
                .in(codes)
                .onDone(found -> {
                    search.clear();
                    shell.go(new Destination.CaseStudy(found.caseStudy().id()));
                })
                .start();
    }

    /** Puts the cursor into the search field. */
    void search() {
        search.requestFocus();
        search.selectAll();
    }
}
