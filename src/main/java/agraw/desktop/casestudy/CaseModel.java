package agraw.desktop.casestudy;

import agraw.workbench.Casework.Sheet;
import agraw.workbench.Filed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
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
