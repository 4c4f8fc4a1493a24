package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.model.FieldType;
import agraw.workbench.Templates;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which template, in which language its labels are written, and what is done with it as a whole. */
final class Bar extends FlowPane {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es");

    private final TemplateController controller;
    private final Desk desk;
    private final ComboBox<Templates.Line> templates = new ComboBox<>();
    private boolean showing;

    /**
     * @param preview shows a file that was read and not yet taken
     * @param versions shows the versions of the template
     */
    Bar(
            TemplateController controller,
            TemplateFiles kept,
            Consumer<Templates.Preview> preview,
            Runnable versions,
            Consumer<String> said) {
        super(8, 8);
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("bar");
        setAlignment(Pos.CENTER_LEFT);
        templates.setAccessibleText(desk.say("template.which"));
        templates.setPrefWidth(260);
        templates.setConverter(Naming.of(line -> line.template().labels().in(desk.language())));
        templates.setOnAction(_ -> {
            if (!showing && templates.getValue() != null) {
                controller.read(templates.getValue().template().id());
            }
        });
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(LANGUAGES);
        language.setConverter(Naming.of(tag -> new ULocale(tag).getDisplayLanguage(new ULocale(tag))));
        language.setValue(controller.model().language.get());
        language.setAccessibleText(desk.say("template.language"));
        language.setOnAction(_ -> controller.model().language.set(language.getValue()));
        MenuButton more = new MenuButton(desk.say("template.file"), new FontIcon("fth-file"));
        more.getItems()
                .addAll(
                        item("template.import", () -> {
                            List<Path> files = desk.files().open(desk.say("template.import"));
                            if (!files.isEmpty()) {
                                kept.readFile(files.getFirst(), preview);
                            }
                        }),
                        item(
                                "template.export",
                                () -> desk.files()
                                        .save(desk.say("template.export"), fileName())
                                        .ifPresent(file -> kept.export(
                                                file,
                                                () -> said.accept(desk.say("template.exported", file.toString()))))),
                        new SeparatorMenuItem(),
                        item("template.versions", versions),
                        new SeparatorMenuItem(),
                        item("template.remove", controller::removeTemplate));
        Button create = new Button(desk.say("template.new"), new FontIcon("fth-plus"));
        create.setOnAction(_ -> controller.create());
        Label in = new Label(desk.say("template.language"));
        getChildren().addAll(templates, create, more, new HBox(6, in, language));
        ((HBox) getChildren().getLast()).setAlignment(Pos.CENTER_LEFT);
        controller.model().templates.subscribe(this::show);
        controller
                .model()
                .shown
                .subscribe(() -> show(controller.model().templates.get()));
    }

    private String fileName() {
        return controller
                .model()
                .shown
                .get()
                .map(shown -> shown.template().key() + ".xlsx")
                .orElse("form.xlsx");
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(desk.messages().say(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(List<Templates.Line> lines) {
        showing = true;
        templates.getItems().setAll(lines);
        controller
                .model()
                .shown
                .get()
                .ifPresent(shown -> lines.stream()
                        .filter(line ->
                                line.template().id().equals(shown.template().id()))
                        .findFirst()
                        .ifPresent(templates::setValue));
        showing = false;
    }

    /** A menu of all that can be added. */
    static MenuButton adding(TemplateController controller) {
        Desk desk = controller.desk();
        MenuButton add = new MenuButton(desk.say("template.add"), new FontIcon("fth-plus"));
        MenuItem section = new MenuItem(desk.say("template.add.section"), new FontIcon("fth-folder"));
        section.setOnAction(_ -> controller.addSection());
        MenuItem actors = new MenuItem(desk.say("template.actor.add"), new FontIcon("fth-users"));
        actors.setOnAction(_ -> controller.addActors());
        add.getItems().addAll(section, actors, new SeparatorMenuItem());
        for (FieldType type : FieldType.values()) {
            MenuItem item = new MenuItem(
                    desk.messages().say("type." + type.name().toLowerCase(Locale.ROOT)),
                    new FontIcon(Types.icon(type)));
            item.setOnAction(_ -> controller.addField(type));
            add.getItems().add(item);
        }
        return add;
    }
}
