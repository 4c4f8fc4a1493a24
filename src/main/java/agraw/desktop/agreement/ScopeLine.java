package agraw.desktop.agreement;

import agraw.compare.agreement.UnitSize;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.Naming;
import agraw.model.CaseStudy;
import agraw.workbench.Agreeing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is compared: which texts, whose tags, on what, and whether by principle. */
final class ScopeLine extends FlowPane {
    private static final double TEXTS = 200;

    private final Desk desk;
    private final AgreementModel model;
    private final AgreementController controller;
    private final ComboBox<Choice> texts = new ComboBox<>();
    private final MenuButton coders = new MenuButton();
    private boolean following;

    /** A text, a case or all. */
    private record Choice(String name, Optional<UUID> caseStudy, Optional<UUID> text) {}

    ScopeLine(Desk desk, AgreementModel model, AgreementController controller) {
        super(8, 8);
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("scope-line");
        setAlignment(Pos.CENTER_LEFT);
        texts.setId("agreement-texts");
        texts.setPrefWidth(TEXTS);
        texts.setAccessibleText(desk.say("agreement.texts"));
        texts.setConverter(Naming.of(Choice::name));
        texts.valueProperty().subscribe(choice -> {
            if (choice != null && !following) {
                model.caseStudy.set(choice.caseStudy());
                model.text.set(choice.text());
                controller.open();
            }
        });
        coders.setId("agreement-coders");
        coders.setGraphic(new FontIcon(Feather.USERS));
        ComboBox<UnitSize> size = new ComboBox<>();
        size.getItems().setAll(UnitSize.values());
        size.setAccessibleText(desk.say("agreement.size"));
        size.setConverter(Naming.of(
                one -> desk.messages().say("agreement.size." + one.name().toLowerCase(Locale.ROOT))));
        size.setValue(model.size.get());
        size.valueProperty().subscribe(one -> {
            if (one != null && one != model.size.get()) {
                model.size.set(one);
                controller.open();
            }
        });
        CheckBox principles = new CheckBox(desk.say("agreement.principles"));
        principles.setTooltip(new Tooltip(desk.say("agreement.principles.tip")));
        principles.setMinWidth(USE_PREF_SIZE);
        principles.setOnAction(_ -> {
            model.principles.set(principles.isSelected());
            model.code.set(Optional.empty());
            controller.open();
        });
        Exports exports = controller.exports();
        getChildren().addAll(texts, coders, size, principles, exports.copyButton(), exports.menu());
        model.sources.subscribe(this::showTexts);
        model.compared.subscribe(now -> now.ifPresent(this::showCoders));
    }

    private void showTexts(List<Agreeing.Source> sources) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(desk.say("agreement.allTexts"), Optional.empty(), Optional.empty()));
        UUID last = null;
        for (Agreeing.Source source : sources) {
            CaseStudy study = source.caseStudy().orElse(null);
            if (study != null && !study.id().equals(last)) {
                choices.add(new Choice(
                        desk.say("agreement.caseTexts", study.key()), Optional.of(study.id()), Optional.empty()));
                last = study.id();
            }
            String of = study == null ? "" : study.key() + " · ";
            choices.add(new Choice(
                    of + source.text().title(),
                    source.caseStudy().map(CaseStudy::id),
                    Optional.of(source.text().id())));
        }
        following = true;
        if (!choices.equals(texts.getItems())) {
            texts.getItems().setAll(choices);
        }
        texts.setValue(choices.stream()
                .filter(one -> one.text().equals(model.text.get())
                        && (one.text().isPresent() || one.caseStudy().equals(model.caseStudy.get())))
                .findFirst()
                .orElse(choices.getFirst()));
        following = false;
    }

    private void showCoders(Agreeing.Compared compared) {
        coders.setText(desk.say(
                "agreement.coders",
                compared.coders().size(),
                compared.everybody().size()));
        coders.getItems()
                .setAll(compared.everybody().stream()
                        .map(name -> item(name, compared))
                        .toList());
    }

    private MenuItem item(String name, Agreeing.Compared compared) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(compared.coders().contains(name));
        item.setOnAction(_ -> {
            List<String> chosen = compared.everybody().stream()
                    .filter(one -> one.equals(name)
                            ? item.isSelected()
                            : compared.coders().contains(one))
                    .toList();
            model.coders.set(chosen.size() == compared.everybody().size() ? List.of() : chosen);
            controller.open();
        });
        return item;
    }
}
