package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Slot;
import agraw.model.FieldValue;
import agraw.words.Folding;
import agraw.workbench.FactPlace;
import agraw.workbench.Items;
import agraw.workbench.Known;
import agraw.workbench.Paying;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What editors of answers ask and do besides saying a value: suggestions, amounts, and lists of answers. */
final class AnswersController {
    private final CaseController controller;
    private final Paying paying;
    private final Items items;
    private final Slot slot = new Slot();

    /** What the workbook's cases have answered, as it was read last. */
    final ObjectProperty<Known> known = new SimpleObjectProperty<>(this, "known", Known.NOTHING);

    AnswersController(CaseController controller) {
        this.controller = controller;
        var workbench = controller.desk().workbench();
        var locale = controller.desk().messages().locale();
        this.paying = new Paying(workbench.store(), workbench.author(), locale);
        this.items = new Items(workbench.store(), workbench.author(), locale);
    }

    /** Reads anew what there is to suggest. */
    void learn() {
        controller
                .desk()
                .work()
                .read(() -> Known.read(controller.desk().workbench().store()))
                .in(slot)
                .onDone(known::set)
                .onFailed(controller.desk().tell())
                .start();
    }

    void pay(FactPlace place, Paying.Amount amount, Heard heard) {
        controller.write(() -> paying.set(place, amount), heard);
    }

    void duplicate(UUID fact) {
        controller.write(() -> items.duplicate(fact), silently());
    }

    void move(UUID fact, int by) {
        controller.write(() -> items.move(fact, by), silently());
    }

    private Heard silently() {
        return Heard.silently(controller.desk().tell());
    }

    /** The standing answer that words name, in the language of the window or as "?". */
    Optional<String> standing(String words) {
        String folded = Folding.fold(words).strip();
        if (folded.equals("?") || folded.equals("؟")) {
            return Optional.of(FieldValue.UNKNOWN);
        }
        return Set.of(FieldValue.UNKNOWN, FieldValue.NOT_ASKED).stream()
                .filter(key -> folded.equals(key)
                        || folded.equals(
                                Folding.fold(controller.desk().messages().say("answer." + key))))
                .findFirst();
    }
}
