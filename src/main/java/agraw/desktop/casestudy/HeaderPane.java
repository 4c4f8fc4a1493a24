package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.PaperLine;
import agraw.desktop.kit.PaperMenu;
import agraw.model.CaseStudy;
import agraw.words.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Which case this is: its title, its short name and the language in which it is written. */
final class HeaderPane extends HBox {
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "it", "nl", "pt", "zgh");

    private final Desk desk;
    private final LabelledLine title;
    private final LabelledLine key;
    private final ComboBox<String> language = new ComboBox<>();
    private final PaperMenu print;
    private boolean showing;
    private @Nullable UUID shown;

    /** The line below says what becomes of papers. */
    HeaderPane(CaseController controller, PaperLine papers) {
        super(10);
        this.desk = controller.desk();
        getStyleClass().add("case-header");
        setAlignment(Pos.BOTTOM_LEFT);
        title = new LabelledLine(
                controller, desk.say("casestudy.title"), (words, heard) -> controller.setCase("title", words, heard));
        title.field().getStyleClass().add("case-title");
        key = new LabelledLine(
                controller, desk.say("casestudy.key"), (words, heard) -> controller.setCase("key", words, heard));
        key.field().setPrefColumnCount(9);
        key.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        language.setAccessibleText(desk.say("casestudy.language"));
        language.setTooltip(Tips.of(desk.say("casestudy.language")));
        language.setMinWidth(USE_PREF_SIZE);
        language.setConverter(
                Naming.of(tag -> Languages.name(tag, desk.messages().locale())));
        language.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                controller.setCase("language", chosen, Heard.silently(desk.tell()));
            }
        });
        print = new PaperMenu(desk, papers, () -> {
            controller.commitTyping();
            return controller.model().sheet.get().stream()
                    .map(sheet -> sheet.material().caseStudy())
                    .toList();
        });
        getChildren().addAll(title, key, language, matching(controller), print);
    }

    private ToggleButton matching(CaseController controller) {
        ToggleButton matching = new ToggleButton(desk.say("judging.match.show"), Icons.of("fth-shuffle"));
        matching.setId("matching");
        matching.setTooltip(Tips.of(desk.say("judging.match.show.tip")));
        matching.setMinWidth(USE_PREF_SIZE);
        controller.model().matching.subscribe(matching::setSelected);
        matching.setOnAction(_ -> {
            matching.setSelected(controller.model().matching.get());
            controller.turn(!matching.isSelected());
        });
        return matching;
    }

    void show(CaseStudy caseStudy) {
        if (!caseStudy.id().equals(shown)) {
            title.reset();
            key.reset();
            shown = caseStudy.id();
        }
        title.show(caseStudy.title());
        key.show(caseStudy.key());
        showing = true;
        try {
            List<String> tags = new ArrayList<>(LANGUAGES);
            if (!tags.contains(caseStudy.language())) {
                tags.add(caseStudy.language());
            }
            tags.sort((one, other) -> desk.order()
                    .compare(
                            Languages.name(one, desk.messages().locale()),
                            Languages.name(other, desk.messages().locale())));
            if (!tags.equals(language.getItems())) {
                language.getItems().setAll(tags);
            }
            language.setValue(caseStudy.language());
        } finally {
            showing = false;
        }
    }

    /** What prints the case. */
    PaperMenu print() {
        return print;
    }

    void focusTitle() {
        title.field().requestFocus();
    }
}
