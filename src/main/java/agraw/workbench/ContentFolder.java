package agraw.workbench;

import agraw.exchange.casefile.CaseFile;
import agraw.exchange.casefile.CaseReader;
import agraw.exchange.file.Sums;
import agraw.model.Attachment;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The folder beside a case file that has the content of its photos and files: MA-1.files beside MA-1.json. */
final class ContentFolder {
    private static final String ENDING = ".files";

    private final FileCopies copies;
    private final Path caseFile;
    private final Path folder;
    private final Giving giving;
    private final BytesDone bytes;
    private final BooleanSupplier cancelled;
    private final Set<String> taken = new HashSet<>();

    ContentFolder(Store store, Path caseFile, Giving giving, BytesDone bytes, BooleanSupplier cancelled) {
        this.copies = new FileCopies(store);
        this.caseFile = caseFile;
        String name = Objects.requireNonNull(caseFile.getFileName()).toString();
        this.folder = caseFile.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ENDING);
        this.giving = giving;
        this.bytes = bytes;
        this.cancelled = cancelled;
    }

    /** Whether a folder holds what case files beside it name, and none itself. */
    static boolean is(Path folder) {
        Path name = folder.getFileName();
        return name != null && name.toString().endsWith(ENDING);
    }

    /**
     * What is given.
     *
     * @param files as they are for others: without a place where none is given, with the size and sum of what was written
     * @param contents where they are from the case file on, by id
     */
    record Given(List<Attachment> files, Map<UUID, String> contents, List<Failure> withheld) {}

    /** Writes what is given; nothing when it was cancelled. */
    Optional<Given> give(List<Filed> files, boolean content) {
        Given given = new Given(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        for (Filed file : files) {
            Optional<Failure> against = content ? copies.against(file, giving) : FileCopies.unasked(file, giving);
            if (against.isPresent()) {
                given.withheld().add(against.get());
            } else if (!content) {
                Attachment named = file.attachment();
                given.files().add(giving.withoutPlace() ? as(named, named.sha256(), named.size()) : named);
            } else if (!write(file.attachment(), given)) {
                return Optional.empty();
            }
        }
        return Optional.of(given);
    }

    private boolean write(Attachment file, Given given) {
        Path target = folder.resolve(free(FileCopies.proposed(file)));
        try {
            Files.createDirectories(folder);
            if (!copies.write(file, target, giving, bytes.next(file.size()), cancelled)) {
                return false;
            }
            given.contents().put(file.id(), folder.getFileName() + "/" + target.getFileName());
            given.files().add(giving.withoutPlace() ? as(file, Sums.sha256(target), Files.size(target)) : file);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(target.toString(), Reasons.of(e, target)), e);
        } catch (Refusal e) {
            if (e.failure() instanceof Failure.NotWritable) {
                throw e;
            }
            given.withheld().add(e.failure()); // this file alone is damaged or gone
        }
        return true;
    }

    /** Names of one folder differ whatever the letters' case. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }

    private static Attachment as(Attachment file, String sha256, long size) {
        return new Attachment(
                file.id(),
                sha256,
                file.name(),
                file.mediaType(),
                size,
                file.owner(),
                file.caption(),
                file.credit(),
                file.consent(),
                file.position(),
                file.taken(),
                null,
                file.direction(),
                file.turn());
    }

    /** Writes the case file, and deletes what only the one that it replaces had named: a consent may have been withdrawn since. */
    void replacing(Runnable write, Given given) {
        Set<Path> before = contents();
        write.run();
        Collection<String> kept = given.contents().values();
        for (Path old : before) {
            if (kept.stream().noneMatch(path -> caseFile.resolveSibling(path).equals(old))) {
                try {
                    Files.deleteIfExists(old);
                } catch (IOException e) {
                    throw new Refusal(new Failure.NotWritable(old.toString(), Reasons.of(e, old)), e);
                }
            }
        }
    }

    private Set<Path> contents() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try {
            List<CaseFile.Attached> files = Objects.requireNonNullElse(
                    new CaseReader().read(caseFile).caseFile().files(), List.of());
            Set<Path> named = new HashSet<>();
            for (CaseFile.Attached file : files) {
                Incoming.beside(caseFile, file.content())
                        .filter(path -> folder.equals(path.getParent()))
                        .ifPresent(named::add);
            }
            return named;
        } catch (Refusal e) {
            return Set.of(); // no case file of ours
        }
    }
}
