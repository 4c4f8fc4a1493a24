package agraw.desktop.casestudy;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.StrengthMark;
import agraw.model.Strength;
import agraw.workbench.Saying;
import agraw.workbench.Wording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One need or capacity to choose: its number, its words, who stated it or what shows it, and how well it is met. */
final class PickRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final UUID fact;

    /** @param number by which the matrix names it, such as N1 */
    PickRow(MatchController controller, NeedMatch match, Answer item, String number, boolean need) {
        super(8);
        this.fact = item.fact().id();
        getStyleClass().add("pick-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Label badge = new Label(number);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(2, new FlowText(item.fact().value()));
        String about = about(controller, item);
        if (!about.isEmpty()) {
            said.getChildren().add(new FlowText(about, "muted", "about"));
        }
        if (need) {
            said.getChildren().add(met(controller, match, item));
        } else if (match.unused().contains(item)) {
            said.getChildren().add(new FlowText(controller.desk().say("judging.match.unused"), "muted", "about"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(badge, said);
        setAccessibleText(
                number + ". " + item.fact().value() + ". " + about + ". " + standing(controller, match, item, need));
    }

    UUID fact() {
        return fact;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
    }

    /** Who stated it, its sector or kind, level and evidence, and its sources. */
    private static String about(MatchController controller, Answer item) {
        Wording wording = new Wording(controller.desk().messages());
        return Stream.concat(
                        item.parts().stream()
                                .map(part -> controller
                                        .desk()
                                        .say(
                                                "judging.says",
                                                wording.name(part.entry()),
                                                wording.value(part.entry(), part.fact()))),
                        Stream.of(Wording.references(item.references())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Node met(MatchController controller, NeedMatch match, Answer item) {
        Optional<Strength> met = match.met(item.fact());
        HBox line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("met");
        if (met.isEmpty()) {
            line.getChildren()
                    .addAll(
                            StrengthMark.shape(null),
                            new FlowText(controller.desk().say("judging.needs.none"), "muted"));
            line.getStyleClass().add("unmet");
        } else {
            List<String> by = match.capacities().stream()
                    .filter(capacity ->
                            match.strength(item.fact(), capacity.fact()).equals(met))
                    .map(capacity -> number(controller, match.capacities().indexOf(capacity)))
                    .toList();
            Label which = new Label(String.join(", ", by));
            which.getStyleClass().add("by");
            line.getChildren().addAll(new StrengthMark(controller.desk().messages(), met.get()), which);
        }
        return line;
    }

    private static String number(MatchController controller, int index) {
        return controller.desk().say("judging.match.capacity", index + 1);
    }

    private static String standing(MatchController controller, NeedMatch match, Answer item, boolean need) {
        if (!need) {
            return match.unused().contains(item) ? controller.desk().say("judging.match.unused") : "";
        }
        return match.met(item.fact())
                .map(strength -> Saying.constant(controller.desk().messages(), strength))
                .orElse(controller.desk().say("judging.needs.none"));
    }
}
