package agraw.desktop.kit;

import agraw.model.CaseStudy;
import agraw.workbench.Paper;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The papers that can be printed: of cases, or of none where none is chosen. */
public final class PaperMenu extends MenuButton {
    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final PaperLine line;
    private final Supplier<List<CaseStudy>> cases;

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
        offer();
        setOnShowing(_ -> offer());
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

    private void offer() {
        List<CaseStudy> chosen = List.copyOf(cases.get());
        getItems()
                .setAll(Stream.of(Paper.values())
                        .filter(paper -> paper.canBeOfNoCase() || !chosen.isEmpty())
                        .map(paper -> item(paper, chosen))
                        .toList());
    }

    private MenuItem item(Paper paper, List<CaseStudy> chosen) {
        String name = desk.messages().say("paper." + paper.word());
        MenuItem item = new MenuItem(chosen.isEmpty() ? desk.say("paper.print.blank", name) : name);
        item.setId("paper-" + paper.word());
        item.setOnAction(_ -> line.print(paper, chosen));
        return item;
    }
}
