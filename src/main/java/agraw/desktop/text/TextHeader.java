package agraw.desktop.text;

import agraw.desktop.kit.Choices;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.model.CaseStudy;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.words.Languages;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What text is shown, and the other texts of its case. */
final class TextHeader extends HBox {
    private static final double TITLE = 200;

    private final Desk desk;
    private final TextModel model;
    private final FlowText title = new FlowText("", "text-title");
    private final Hyperlink caseStudy = new Hyperlink();
    private final Label about;
    private final Choices<Text> texts;
    private final MenuButton more = new MenuButton();
    private List<Object> shown = List.of();

    /** What the buttons ask for. */
    interface Orders {
        void add();

        void describe();

        void edit();

        void delete();
    }

    TextHeader(Desk desk, TextModel model, Orders orders) {
        super(8);
        this.desk = desk;
        this.model = model;
        about = Badges.line(desk, "", Styles.TEXT_MUTED);
        getStyleClass().add("text-header");
        setAlignment(Pos.CENTER_LEFT);
        texts = new Choices<>(Text::title, desk.say("text.header.texts"), chosen -> chosen.ifPresent(this::go));
        texts.setMaxWidth(220);
        texts.setMinWidth(80);
        HBox.setHgrow(texts, Priority.ALWAYS); // it gives way with the title, and not after it
        texts.setTooltip(new Tooltip(desk.say("text.header.texts")));
        texts.managedProperty().bind(texts.visibleProperty());
        caseStudy.setMinWidth(Region.USE_PREF_SIZE);
        caseStudy.setOnAction(_ -> model.around()
                .get()
                .caseStudy()
                .ifPresent(study -> desk.go().accept(new Destination.CaseStudy(study.id()))));
        HBox below = new HBox(6, caseStudy, about);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox names = new VBox(title, below);
        names.setMinWidth(TITLE);
        HBox.setHgrow(names, Priority.ALWAYS);
        Button add = new Button(desk.say("text.header.new"), new FontIcon(Feather.PLUS));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(new Tooltip(desk.say("text.header.new.help") + " (" + desk.say("text.key.new") + ")"));
        add.setOnAction(_ -> orders.add());
        more.setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        more.getStyleClass().addAll(Styles.BUTTON_ICON, "more");
        more.setTooltip(new Tooltip(desk.say("text.header.more")));
        more.setAccessibleText(desk.say("text.header.more"));
        more.getItems()
                .addAll(
                        item("text.header.edit", Feather.EDIT_3, orders::edit),
                        item("text.header.describe", Feather.TAG, orders::describe),
                        item("text.header.delete", Feather.TRASH_2, orders::delete));
        getChildren().addAll(names, texts, add, filter(), more);
        model.material().subscribe(this::show);
        model.around().subscribe(this::show);
        model.shown().subscribe(this::show);
    }

    private ToggleButton filter() {
        ToggleButton filter = new ToggleButton("", new FontIcon(Feather.FILTER));
        filter.getStyleClass().addAll(Styles.BUTTON_ICON, "filter");
        filter.setTooltip(new Tooltip(desk.say("text.filter") + " (" + Keys.FILTER + ")"));
        filter.setAccessibleText(desk.say("text.filter"));
        filter.selectedProperty().bindBidirectional(model.filtering());
        return filter;
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(desk.say(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void go(Text text) {
        desk.go().accept(new Destination.Text(text.id(), null));
    }

    private void show() {
        Optional<Text> text = model.material().get().map(TextMaterial::text);
        Optional<CaseStudy> study = model.around().get().caseStudy();
        List<Object> now =
                List.of(text, study, model.around().get().texts(), model.tags().size());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        title.setText(text.map(Text::title).orElse(desk.say("text.header.noText")));
        caseStudy.setText(study.map(CaseStudy::key).orElse(""));
        caseStudy.setVisible(study.isPresent());
        caseStudy.setManaged(study.isPresent());
        caseStudy.setTooltip(study.map(found -> new Tooltip(found.title())).orElse(null));
        Badges.say(desk, about, text.map(this::about).orElse(""));
        List<Text> all = model.around().get().texts();
        texts.show(
                all,
                text.flatMap(shown -> all.stream()
                        .filter(other -> other.id().equals(shown.id()))
                        .findFirst()));
        texts.setVisible(all.size() > 1);
        more.setDisable(text.isEmpty());
    }

    private String about(Text text) {
        return desk.say(
                "text.header.about",
                Saying.constant(desk.messages(), text.kind()),
                Languages.name(text.language(), desk.messages().locale()),
                model.tags().size());
    }
}
