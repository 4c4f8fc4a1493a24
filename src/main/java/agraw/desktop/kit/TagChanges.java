package agraw.desktop.kit;

import agraw.workbench.Tagging;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a screen does with the changes that {@link TagFields} hears of. All calls come on the screen's thread. */
public interface TagChanges {
    /** Changes the tag that the person looks at. */
    void current(BiConsumer<Tagging, UUID> change);

    /** Changes a tag that need not be looked at any more: its words were being typed when another was turned to. */
    void of(UUID tag, BiConsumer<Tagging, UUID> change);

    /** The tag that the person looks at is to be a nuance, whose condition is asked for next. */
    void askCondition();

    /** The condition of a nuance was emptied, which it cannot be: it is as it was. */
    void conditionKept();
}
