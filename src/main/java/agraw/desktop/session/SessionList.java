package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.OneLine;
import agraw.model.CaseStudy;
import agraw.model.SessionKind;
import agraw.words.Languages;
import agraw.workbench.Saying;
import agraw.workbench.Sessions;
import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All sessions, and the form that opens a new one. */
final class SessionList extends VBox {
    private final Desk desk;
    private final SessionController controller;
    private final ListView<Sessions.Line> list = new ListView<>();
    private final TextField title = new TextField();
    private final ComboBox<SessionKind> kind = new ComboBox<>();
    private final ComboBox<Optional<CaseStudy>> study = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();

    SessionList(Desk desk, SessionModel model, SessionController controller) {
        super(12);
        this.desk = desk;
        this.controller = controller;
        getStyleClass().add("session-list");
        Label name = new Label(desk.say("session.all"));
        name.getStyleClass().add(Styles.TITLE_4);
        list.setId("sessions");
        list.setAccessibleText(desk.say("session.all"));
        list.setCellFactory(_ -> new Cell());
        FlowText none = new FlowText(desk.say("session.none"), "muted");
        none.setMaxWidth(460);
        none.setAlignment(Pos.CENTER);
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                chosen().ifPresent(line -> controller.delete(line.session().id()));
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(name, form(), list);
        model.sessions.subscribe(now -> list.getItems().setAll(now.orElse(List.of())));
        visibleProperty().subscribe(shown -> {
            if (shown) {
                readCases();
            }
        });
    }

    private Node form() {
        title.setId("session-title");
        title.setPromptText(desk.say("session.title.prompt"));
        title.setOnAction(_ -> create());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(140);
        kind.getItems().setAll(SessionKind.values());
        kind.setValue(SessionKind.PLENARY);
        kind.setConverter(Naming.of(one -> Saying.constant(desk.messages(), one)));
        study.setConverter(Naming.of(one -> one.map(CaseStudy::key).orElse(desk.say("session.noCase"))));
        language.getItems().setAll("ar", "en", "es", "fr");
        language.setConverter(
                Naming.of(tag -> Languages.name(tag, desk.messages().locale())));
        language.setValue(language.getItems().contains(desk.language()) ? desk.language() : "en");
        Button create = new Button(desk.say("session.create"));
        create.setId("session-create");
        create.getStyleClass().add(Styles.ACCENT);
        create.setMinWidth(USE_PREF_SIZE);
        create.setOnAction(_ -> create());
        create.disableProperty().bind(title.textProperty().map(String::isBlank));
        HBox form = new HBox(
                10,
                grow(field("session.title", title)),
                field("session.kind", kind),
                field("session.case", study),
                field("session.language", language),
                create);
        form.setAlignment(Pos.BOTTOM_LEFT);
        return form;
    }

    private static Node grow(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private VBox field(String name, Region control) {
        Label label = new Label(desk.messages().say(name));
        label.setLabelFor(control);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(3, label, control);
    }

    private void readCases() {
        controller.cases(cases -> {
            List<Optional<CaseStudy>> choices = new ArrayList<>(List.of(Optional.empty()));
            cases.stream()
                    .sorted((one, other) -> desk.order().compare(one.key(), other.key()))
                    .forEach(one -> choices.add(Optional.of(one)));
            study.getItems().setAll(choices);
            if (study.getValue() == null) {
                study.setValue(Optional.empty());
            }
        });
    }

    private void create() {
        if (!title.getText().isBlank()) {
            controller.create(
                    kind.getValue(),
                    title.getText(),
                    study.getValue() == null
                            ? null
                            : study.getValue().map(CaseStudy::id).orElse(null),
                    language.getValue());
            title.clear();
        }
    }

    private Optional<Sessions.Line> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void openChosen() {
        chosen().ifPresent(line ->
                desk.go().accept(new Destination.Session(line.session().id())));
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    private final class Cell extends FlowCell<Sessions.Line> {
        private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDateTime(
                        FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(desk.messages().locale());

        @Override
        protected void updateItem(Sessions.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row(line));
            if (empty || line == null) {
                setContextMenu(null);
            } else {
                MenuItem remove = new MenuItem(desk.say("session.delete"));
                remove.setOnAction(_ -> controller.delete(line.session().id()));
                setContextMenu(new ContextMenu(remove));
            }
        }

        private Node row(Sessions.Line line) {
            OneLine name = new OneLine(line.session().title(), "strong-line");
            HBox.setHgrow(name, Priority.ALWAYS);
            String about = Saying.constant(desk.messages(), line.session().kind())
                    + line.caseStudy().map(one -> " · " + one.key()).orElse("");
            Label when = new Label(
                    line.session().begins() == null
                            ? desk.say("session.notBegun")
                            : date.format(line.session().begins().atZone(ZoneId.systemDefault())));
            Label count = new Label(desk.say("session.lineCount", line.lines()));
            for (Label one : List.of(when, count)) {
                one.getStyleClass().add("muted");
                one.setMinWidth(Region.USE_PREF_SIZE);
            }
            Label kindOf = new Label(about);
            kindOf.setMinWidth(Region.USE_PREF_SIZE);
            kindOf.getStyleClass().add("muted");
            Button open = new Button(desk.say("session.open"));
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setOnAction(
                    _ -> desk.go().accept(new Destination.Session(line.session().id())));
            HBox row = new HBox(14, name, kindOf, when, count, open);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
