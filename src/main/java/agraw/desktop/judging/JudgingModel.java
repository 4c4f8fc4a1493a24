package agraw.desktop.judging;

import agraw.compare.FieldGaps;
import agraw.compare.NeedMatch;
import agraw.compare.Scoring;
import agraw.desktop.kit.Destination.Judging.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the screen shows. Results are null until they were read. */
final class JudgingModel {
    final ObjectProperty<Leaf> leaf = new SimpleObjectProperty<>(this, "leaf", Leaf.MISSING);
    final ObjectProperty<@Nullable FieldGaps> gaps = new SimpleObjectProperty<>(this, "gaps");

    /** The case whose gaps are shown; none: all cases. */
    final ObjectProperty<Optional<UUID>> scope = new SimpleObjectProperty<>(this, "scope", Optional.empty());

    final ObjectProperty<@Nullable List<NeedMatch>> needs = new SimpleObjectProperty<>(this, "needs");
    final ObjectProperty<@Nullable Scoring> scoring = new SimpleObjectProperty<>(this, "scoring");

    /** The cell of the sheet that the keys are at. */
    final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(this, "spot", Spot.FIRST);

    /** In whose name scores are given. */
    final StringProperty scorer = new SimpleStringProperty(this, "scorer", "");

    /** What was done, such as an export; empty: nothing to say. */
    final StringProperty news = new SimpleStringProperty(this, "news", "");

    /**
     * A place on the sheet.
     *
     * @param criterion the row, from 0
     * @param column the case among those that are shown, from 0; -1 is the criterion itself
     */
    record Spot(int criterion, int column) {
        static final Spot FIRST = new Spot(0, -1);

        Spot within(int criteria, int columns) {
            return new Spot(
                    Math.clamp(criterion, 0, Math.max(0, criteria - 1)),
                    Math.clamp(column, -1, Math.max(-1, columns - 1)));
        }
    }
}
