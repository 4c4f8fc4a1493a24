package agraw.desktop.quotes;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.StanceSign;
import agraw.model.CaseStudy;
import agraw.workbench.QuoteBoard;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One key quote: its words, large, and where they are from. */
final class QuoteCard extends VBox {
    /** What is done with it. */
    interface Orders {
        void open(QuoteBoard.Quote quote);

        void unstar(QuoteBoard.Quote quote);

        void copy(QuoteBoard.Quote quote);
    }

    QuoteCard(Desk desk, QuoteBoard.Quote quote, Orders orders) {
        super(8);
        getStyleClass().add("quote-card");
        setFocusTraversable(true);
        FlowText words = new FlowText(quote.words(), "quote-words");
        String code = quote.code()
                .map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("");
        String stance = quote.tag().stance() == null
                ? ""
                : Saying.constant(desk.messages(), quote.tag().stance());
        String from = Stream.of(
                        quote.speaker(),
                        quote.caseStudy().map(CaseStudy::key).orElse(""),
                        quote.text().title())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        Label sign = new Label(StanceSign.of(quote.tag().stance()));
        sign.getStyleClass().add("sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.setTooltip(new Tooltip(stance));
        sign.setVisible(!stance.isEmpty());
        sign.setManaged(!stance.isEmpty());
        FlowText said = new FlowText(code, "muted", "small");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox foot = new HBox(6, sign, said);
        foot.setAlignment(Pos.TOP_LEFT);
        HBox tools = new HBox(
                2,
                button(desk, Feather.CORNER_UP_RIGHT, "quotes.open", () -> orders.open(quote)),
                button(desk, Feather.COPY, "quotes.copy", () -> orders.copy(quote)),
                button(desk, Feather.STAR, "quotes.unstar", () -> orders.unstar(quote)));
        tools.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(words, foot, new FlowText(from, "muted", "small"), tools);
        setAccessibleText(String.join(", ", quote.words(), code, stance, from));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                orders.open(quote);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() != this) {
                return;
            }
            if (event.getCode() == KeyCode.ENTER) {
                orders.open(quote);
                event.consume();
            } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
                orders.copy(quote);
                event.consume();
            }
        });
    }

    private static Button button(Desk desk, Feather icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setTooltip(new Tooltip(desk.messages().say(words)));
        button.setAccessibleText(desk.messages().say(words));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
