package agraw.desktop.casestudy;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Filed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the case screen shows. */
final class CaseModel {
    /** The case as it was read last; none: no case is open, or it is gone. */
    final ObjectProperty<Optional<Sheet>> sheet = new SimpleObjectProperty<>(this, "sheet", Optional.empty());

    /** The section that the person looks at. */
    final ObjectProperty<Optional<UUID>> section = new SimpleObjectProperty<>(this, "section", Optional.empty());

    /** The reference that the person asked to see. */
    final ObjectProperty<Optional<UUID>> reference = new SimpleObjectProperty<>(this, "reference", Optional.empty());

    /** The photos and files of the case, as they were read with it. */
    final ObjectProperty<List<Filed>> files = new SimpleObjectProperty<>(this, "files", List.of());

    /** The photo or file that is looked at. */
    final ObjectProperty<Optional<UUID>> photo = new SimpleObjectProperty<>(this, "photo", Optional.empty());
    /** The needs and capacities of the case; none: no case is open. */
    final ObjectProperty<Optional<NeedMatch>> needs = new SimpleObjectProperty<>(this, "needs", Optional.empty());

    /** Whether needs and capacities are shown instead of the form. */
    final BooleanProperty matching = new SimpleBooleanProperty(this, "matching");

    /** The need and the capacity of which a person says how well they meet; none where there is none to choose. */
    final ObjectProperty<Optional<UUID>> need = new SimpleObjectProperty<>(this, "need", Optional.empty());

    final ObjectProperty<Optional<UUID>> capacity = new SimpleObjectProperty<>(this, "capacity", Optional.empty());

    /** Shows needs and capacities; what was chosen stays so while it is there, else the first is. */
    void show(Optional<NeedMatch> read) {
        need.set(chosen(need.get(), read.map(NeedMatch::needs).orElse(List.of())));
        capacity.set(chosen(capacity.get(), read.map(NeedMatch::capacities).orElse(List.of())));
        needs.set(read);
    }

    private static Optional<UUID> chosen(Optional<UUID> now, List<Answer> items) {
        List<UUID> ids = items.stream().map(item -> item.fact().id()).toList();
        return now.filter(ids::contains).or(() -> ids.stream().findFirst());
    }

    /** Leads to a reference, also if it was the last one that was asked for. */
    void show(UUID asked) {
        reference.set(Optional.empty());
        reference.set(Optional.of(asked));
    }

    /** The file that answers a fact. */
    Optional<Filed> fileOf(UUID fact) {
        return files.get().stream()
                .filter(filed -> filed.attachment().owner().equals(fact))
                .findFirst();
    }

    /** A file of the case; none if it is gone. */
    Optional<Filed> file(UUID attachment) {
        return files.get().stream()
                .filter(filed -> filed.attachment().id().equals(attachment))
                .findFirst();
    }

    Optional<UUID> caseStudy() {
        return sheet.get().map(shown -> shown.material().caseStudy().id());
    }
}
