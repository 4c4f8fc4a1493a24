package agraw.desktop.kit;

import agraw.model.CaseStudy;
import agraw.words.Languages;
import agraw.workbench.Paper;
import agraw.workbench.PaperLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The papers that can be printed, of cases or of none where none is chosen, and the language that they are to be in. */
public final class PaperMenu extends MenuButton {
    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final PaperLine line;
    private final Supplier<List<CaseStudy>> cases;
    private final Menu languages = new Menu();

    /** The language that the person chose; until then papers are in that of the window. */
    private Optional<String> chosen = Optional.empty();

    private List<PaperLanguage> known = List.of();

    /**
     * A menu.
     *
     * @param cases asked when the menu opens
     */
    public PaperMenu(Desk desk, PaperLine line, Supplier<List<CaseStudy>> cases) {
        super(desk.say("paper.print"), new FontIcon(Feather.PRINTER));
        this.desk = desk;
        this.line = line;
        this.cases = cases;
        setId("paper-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(desk.say("shell.withKey", desk.say("paper.print.tip"), desk.say("paper.print.key"))));
        languages.setId("paper-languages");
        languages.setGraphic(new FontIcon(Feather.GLOBE));
        offer();
        setOnShowing(_ -> {
            offer();
            line.languages(List.copyOf(cases.get()), this::found);
        });
    }

    /** Opens by its key wherever the focus is on a screen. */
    public void listenIn(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event)) {
                requestFocus();
                show();
                event.consume();
            }
        });
    }

    private void found(List<PaperLanguage> found) {
        known = found;
        offer();
    }

    private void offer() {
        List<CaseStudy> of = List.copyOf(cases.get());
        List<MenuItem> items = new ArrayList<>();
        Stream.of(Paper.values())
                .filter(paper -> paper.canBeOfNoCase() || !of.isEmpty())
                .forEach(paper -> items.add(item(paper, of)));
        languages.setText(desk.say("paper.print.language", name(language())));
        ToggleGroup one = new ToggleGroup();
        languages
                .getItems()
                .setAll(known.stream()
                        .sorted((left, right) -> desk.order().compare(name(left.tag()), name(right.tag())))
                        .map(each -> choice(each, one))
                        .toList());
        languages.setDisable(known.isEmpty());
        items.add(new SeparatorMenuItem());
        items.add(languages);
        getItems().setAll(items);
    }

    private MenuItem item(Paper paper, List<CaseStudy> of) {
        String name = desk.messages().say("paper." + paper.word());
        MenuItem item = new MenuItem(of.isEmpty() ? desk.say("paper.print.blank", name) : name);
        item.setId("paper-" + paper.word());
        item.setOnAction(_ -> line.print(paper, of, language()));
        return item;
    }

    private MenuItem choice(PaperLanguage of, ToggleGroup one) {
        String name = name(of.tag());
        RadioMenuItem item = new RadioMenuItem(
                !of.spoken()
                        ? desk.say("paper.print.language.unspoken", name, name(desk.language()))
                        : of.labelled() ? name : desk.say("paper.print.language.unlabelled", name));
        item.setId("paper-language-" + of.tag());
        item.setToggleGroup(one);
        item.setSelected(of.tag().equals(language()));
        item.setOnAction(_ -> {
            chosen = Optional.of(of.tag());
            offer();
            show(); // the language is chosen for a paper, which is chosen next
        });
        return item;
    }

    /** What was chosen, if papers of these cases can be in it. */
    private String language() {
        return chosen.filter(tag -> known.isEmpty()
                        || known.stream().anyMatch(each -> each.tag().equals(tag)))
                .orElse(desk.language());
    }

    private String name(String tag) {
        return Languages.name(tag, desk.messages().locale());
    }
}
