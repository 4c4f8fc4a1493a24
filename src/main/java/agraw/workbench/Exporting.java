package agraw.workbench;

import agraw.exchange.casefile.CaseFileMaker;
import agraw.exchange.casefile.CaseFileWriter;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Writes cases as case files, which every workbook can import. */
public final class Exporting {
    private final Store store;
    private final CaseFileWriter writer = new CaseFileWriter();

    public Exporting(Store store) {
        this.store = store;
    }

    public static Exporting of(Workbench workbench) {
        return new Exporting(workbench.store());
    }

    /**
     * A case that was written.
     *
     * @param leftOut how many of its facts and tags were not, because their field, code or text is gone
     * @param files how many photos and files it names
     * @param withheld a sentence for each photo or file that was left out, with the tags on it
     */
    public record Exported(Path file, String caseKey, long leftOut, long files, List<Failure> withheld) {
        public Exported {
            withheld = List.copyOf(withheld);
        }
    }

    /** Writes case files that name photos and files without their content, as {@link Giving#CAREFUL} says. */
    public List<Exported> export(List<UUID> cases, Path folder, Progress progress, BooleanSupplier cancelled) {
        return export(cases, folder, false, Giving.CAREFUL, progress, cancelled);
    }

    /**
     * Writes each case into a folder, which is made where it is not there, as a file that is named after its key. A file of that name is
     * replaced, and only when the new one is whole. The content of photos and files comes into a folder beside it.
     *
     * @param cases ids; those of cases that are gone are passed over
     * @param content whether the content of photos and files goes along
     * @param giving on what terms photos and files are named, and go along
     * @param progress hears of case files done and of all; with content, of its bytes
     * @param cancelled asked all the while; the cases that are whole stay
     * @return what was written, in order
     * @throws Refusal {@link Failure.NotWritable}
     */
    public List<Exported> export(
            List<UUID> cases,
            Path folder,
            boolean content,
            Giving giving,
            Progress progress,
            BooleanSupplier cancelled) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(folder.toString(), "failed"), e);
        }
        List<Exported> written = new ArrayList<>();
        BytesDone bytes = new BytesDone(content ? progress : Progress.NONE, content ? size(cases, giving) : 0);
        Progress counted = content ? Progress.NONE : progress;
        int done = 0;
        counted.at(done, cases.size());
        for (UUID id : cases) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Optional<CaseParcel> parcel = store.read(reader -> CaseParcel.of(reader, id));
            if (parcel.isPresent()) {
                Optional<Exported> exported = write(parcel.get(), folder, content, giving, bytes, cancelled);
                exported.ifPresent(written::add);
                if (exported.isEmpty()) {
                    break; // it was cancelled
                }
            }
            done++;
            counted.at(done, cases.size());
        }
        return written;
    }

    private long size(List<UUID> cases, Giving giving) {
        FileCopies copies = new FileCopies(store);
        return store.read(reader -> cases.stream()
                .mapToLong(id -> copies.size(FilesOfCase.list(reader, id), giving))
                .sum());
    }

    /** How many photos and recordings of these cases have no consent noted; they go out only where that is asked for. */
    public long notNoted(List<UUID> cases) {
        return store.read(reader -> cases.stream()
                .flatMap(id -> FilesOfCase.list(reader, id).stream())
                .filter(file -> Permission.of(file) == Permission.NOT_NOTED)
                .count());
    }

    private Optional<Exported> write(
            CaseParcel parcel,
            Path folder,
            boolean content,
            Giving giving,
            BytesDone bytes,
            BooleanSupplier cancelled) {
        String key = parcel.material().caseStudy().key();
        Path file = folder.resolve(FileNames.of(key) + ".json");
        ContentFolder beside = new ContentFolder(store, file, giving, bytes, cancelled);
        Optional<ContentFolder.Given> given = beside.give(parcel.files(), content);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        CaseFileMaker.Made made = CaseFileMaker.of(parcel.content(given.get()), parcel.vocabulary());
        beside.replacing(() -> writer.write(made.file(), file), given.get());
        return Optional.of(new Exported(
                file,
                key,
                made.leftOut(),
                given.get().files().size(),
                given.get().withheld()));
    }
}
