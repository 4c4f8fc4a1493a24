package agraw.desktop.quotes;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.workbench.QuoteBoard;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Quotes that stand together, under what they share. */
final class QuoteColumn extends VBox {
    private static final double WIDTH = 300;

    QuoteColumn(Desk desk, String name, List<QuoteBoard.Quote> quotes, QuoteCard.Orders orders) {
        super(8);
        FlowText title = new FlowText(name, "column-title");
        Label count = new Label(String.valueOf(quotes.size()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox cards = new VBox(10);
        quotes.forEach(quote -> cards.getChildren().add(new QuoteCard(desk, quote, orders)));
        cards.getStyleClass().add("cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(8, title, count), scroll);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
    }
}
