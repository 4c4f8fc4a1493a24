package agraw.store.folder;

import agraw.model.Ids;
import agraw.store.log.Disk;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where an opening puts files that it will not use: a folder of its own in the workbook's {@code aside}, so that nothing that may be the
 * last copy of somebody's work is deleted. What was put there can be put back when the opening does not succeed.
 */
public final class Aside {
    private static final String FOLDER = "aside";
    private static final String COVERED = "-covered";
    private static final String LAST = "-last";

    private final Path workbook;
    private final Path folder;
    private final Disk disk;
    private final boolean covered;
    private final List<Path> moved = new ArrayList<>();

    /**
     * Names a folder, which is made when something is put there.
     *
     * @param covered whether the log was read whole and reaches as far as every mark: then it has all that is put aside
     */
    Aside(Path workbook, Disk disk, boolean covered) {
        this.workbook = workbook;
        this.folder = workbook.resolve(FOLDER).resolve(Ids.next() + (covered ? COVERED : LAST));
        this.disk = disk;
        this.covered = covered;
    }

    /** Moves a file here, if it is there. */
    void take(Path file) throws IOException {
        if (Files.exists(file)) {
            make();
            disk.move(file, folder.resolve(name(file)));
            moved.add(file);
        }
    }

    /** Keeps a copy of a file that will be cut. */
    public void keepCopy(Path file) throws IOException {
        make();
        disk.copy(file, folder.resolve(name(file)));
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        disk.forceFolder(workbook.resolve(FOLDER));
        disk.forceFolder(workbook);
    }

    /** Puts back what was moved here; what stands in its place by now was made meanwhile. */
    public void putBack() throws IOException {
        for (Path file : moved.reversed()) {
            disk.move(folder.resolve(name(file)), file);
        }
        moved.clear();
        deleteIfEmpty(folder);
        deleteIfEmpty(workbook.resolve(FOLDER));
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // something was put aside for good
        }
    }

    /** Deletes what was moved here, if the log has it all; says whether it did. */
    boolean drop() throws IOException {
        if (!covered || moved.isEmpty()) {
            return false;
        }
        moved.clear();
        delete(folder);
        return true;
    }

    /** Deletes of the views that were put aside though the log had it all every one but the latest; the others stay for ever. */
    static void prune(Path workbook) throws IOException {
        Path all = workbook.resolve(FOLDER);
        if (!Files.isDirectory(all)) {
            return;
        }
        List<Path> old;
        try (var folders = Files.list(all)) {
            old = folders.filter(folder -> name(folder).endsWith(COVERED))
                    .sorted()
                    .toList();
        }
        for (Path folder : old.subList(0, Math.max(0, old.size() - 1))) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
