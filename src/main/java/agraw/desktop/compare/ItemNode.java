package agraw.desktop.compare;

import agraw.compare.Answer;
import agraw.compare.Quote;
import agraw.compare.Stances;
import agraw.desktop.kit.FlowText;
import agraw.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One item of a cell on the screen. */
final class ItemNode extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Phrases phrases;

    ItemNode(Item item, Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("item");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(phrases.plain(item));
        switch (item) {
            case Item.OfFact(Answer answer, boolean first) -> show(answer, first);
            case Item.OfQuote(Quote quote) -> show(quote);
            case Item.Sum(Stances stances) -> show(stances);
            case Item.Gap(boolean evidence) -> getChildren().add(gap(phrases.gap(evidence)));
            case Item.Ask _ -> getChildren().add(ask(phrases.plain(item)));
            case Item.More(int _, boolean open) -> getChildren().add(more(phrases.plain(item), open));
        }
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private void show(Answer answer, boolean first) {
        getStyleClass().add("link");
        if (answer.anyDisputed()) {
            getStyleClass().add("disputed");
        }
        String topic = answer.fact().topic();
        if (first && topic != null) {
            FlowText name = new FlowText(topic, "topic");
            if (answer.disputed()) {
                HBox line = new HBox(Icons.of(Feather.ALERT_TRIANGLE), name);
                line.getStyleClass().add("dispute");
                getChildren().add(line);
            } else {
                getChildren().add(name);
            }
        }
        getChildren().add(new FlowText(phrases.value(answer), "value"));
        String details = phrases.details(answer);
        if (!details.isEmpty()) {
            getChildren().add(new FlowText(details, "muted", "meta"));
        }
    }

    private void show(Quote quote) {
        getStyleClass().add("link");
        @Nullable Stance stance = quote.tag().stance();
        getChildren().add(sign(stance, phrases.standing(quote)));
        getChildren().add(new FlowText(phrases.quote(quote), "value"));
        String condition = phrases.condition(quote);
        if (!condition.isEmpty()) {
            getChildren().add(new FlowText(condition, "muted", "meta"));
        }
        Tips.install(this, phrases.more(quote));
    }

    private void show(Stances stances) {
        FlowPane signs = new FlowPane();
        signs.getStyleClass().add("signs");
        List<String> words = new ArrayList<>(phrases.wording().counts(stances));
        for (Stance stance : Arrays.asList(Stance.SUPPORTS, Stance.CHALLENGES, Stance.NUANCE, null)) {
            if (stances.of(stance) > 0) {
                signs.getChildren().add(sign(stance, words.removeFirst()));
            }
        }
        getChildren().add(signs);
    }

    /** No label: there are hundreds of signs, and each would bring a skin and its rules. */
    private static Node sign(@Nullable Stance stance, String words) {
        FontIcon icon = Icons.of(stance);
        icon.getStyleClass().setAll("sign-icon");
        Text text = new Text(words);
        text.getStyleClass().add("sign-words");
        HBox sign = new HBox(icon, text);
        sign.getStyleClass().addAll("sign", Icons.style(stance));
        return sign;
    }

    private static Node gap(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("gap");
        return label;
    }

    private static Node ask(String words) {
        FlowText text = new FlowText(words, "muted", "meta", "ask");
        return text;
    }

    private static Node more(String words, boolean open) {
        Label label = new Label(words, Icons.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        label.getStyleClass().add("more");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
