package agraw.workbench;

import agraw.exchange.casefile.CaseFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Attachments;
import agraw.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes the content of the photos and files of a case that is being imported onto the workbook's disk. */
final class TakingContent {
    private final Store store;
    private final String name;
    private final Optional<Path> caseFile;
    private final BooleanSupplier cancelled;

    /** Name: what the case file is called in sentences; caseFile: where it is, if it is on a disk. */
    TakingContent(Store store, String name, Optional<Path> caseFile, BooleanSupplier cancelled) {
        this.store = store;
        this.name = name;
        this.caseFile = caseFile;
        this.cancelled = cancelled;
    }

    /**
     * Takes what is there, and says of which files the content is not, or is another than the case file says.
     *
     * @throws Counted.Cancelled when the person stops it
     * @throws Refusal {@link Failure.NotSaved}
     */
    List<Failure> take(CaseFile file) {
        List<Failure> told = new ArrayList<>();
        for (CaseFile.Attached attached : Objects.requireNonNullElse(file.files(), List.<CaseFile.Attached>of())) {
            if (!isKnown(attached) && !comes(attached)) {
                told.add(new Failure.ContentMissing(name, attached.name()));
            }
        }
        return told;
    }

    private boolean isKnown(CaseFile.Attached attached) {
        try (InputStream _ = store.attachments().open(attached.sha256())) {
            return true;
        } catch (Refusal | IOException e) {
            return false;
        }
    }

    private boolean comes(CaseFile.Attached attached) {
        Optional<Path> beside = caseFile.flatMap(path -> Incoming.beside(path, attached.content()));
        if (beside.isEmpty()) {
            return false;
        }
        try (InputStream content = new Counted(Files.newInputStream(beside.get()), _ -> {}, cancelled)) {
            Attachments.Kept kept = store.attachments().put(content, attached.name());
            return kept.sha256().equals(attached.sha256()) && kept.size() == attached.size();
        } catch (IOException e) {
            return false;
        } catch (Refusal e) {
            if (e.failure() instanceof Failure.NotSaved) {
                throw e;
            }
            return false;
        }
    }
}
