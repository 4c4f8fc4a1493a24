package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.workbench.FactPlace;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The control that fits the type of a field. */
final class Editors {

    private Editors() {}

    /**
     * @param save commits the value that was typed or chosen
     * @param refusal shows why it was not taken, or that nothing is wrong
     */
    static ValueEditor of(
            CaseController controller,
            FactPlace place,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        Form.Entry entry = place.entry();
        FieldType type = entry.field().type();
        return switch (type) {
            case INTEGER, DECIMAL, TIME ->
                standing(controller, entry, save, typed -> LineEditor.narrow(controller, entry, typed, refusal));
            case MONEY -> standing(controller, entry, save, _ -> new MoneyEditor(controller, place, refusal));
            case DATE ->
                standing(
                        controller,
                        entry,
                        save,
                        typed -> new DateEditor(controller, entry, place.item() != null, typed, refusal));
            case PLACE ->
                standing(controller, entry, save, typed -> new PlaceEditor(controller, entry, typed, refusal));
            case PERSON ->
                standing(controller, entry, save, typed -> new PersonEditor(controller, entry, typed, refusal));
            case PHOTO, FILE -> new FileEditor(controller, place);
            case REFERENCE -> new ReferenceEditor(controller, place, save, refusal);
            case TEXT, LONG_TEXT, GROUP, COMPUTED, NOTE -> new LongEditor(controller, entry, save, refusal);
            case YES_NO -> new AnswerEditor(controller, entry, save, refusal);
            case CHOICE -> new ChoiceEditor(controller, entry, save, refusal);
            case CHOICES -> new ChecksEditor(controller, entry, save, refusal);
        };
    }

    private static ValueEditor standing(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Function<BiConsumer<String, Heard>, ValueEditor> made) {
        return new StandingEditor(controller, entry, save, made);
    }
}
