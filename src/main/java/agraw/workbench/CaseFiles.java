package agraw.workbench;

import agraw.model.Failure;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The files that a person means by naming files and folders, and the folders that could not be looked into. */
record CaseFiles(List<Path> files, List<Outcome> refused) {
    static CaseFiles under(List<Path> paths, BooleanSupplier cancelled) {
        List<Path> files = new ArrayList<>();
        List<Outcome> refused = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(walk(path, refused, cancelled));
            } else {
                files.add(path); // also one that is not there, which is said when it is read
            }
        }
        return new CaseFiles(files.stream().distinct().toList(), refused);
    }

    private static TreeSet<Path> walk(Path folder, List<Outcome> refused, BooleanSupplier cancelled) {
        TreeSet<Path> files = new TreeSet<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) throws IOException {
                if (cancelled.getAsBoolean()) {
                    return FileVisitResult.TERMINATE;
                }
                // The files of a workbook and of cases are no case files, and may lie beside some.
                return inside.equals(folder) || !(isHidden(inside) || ContentFolder.is(inside) || Store.isAt(inside))
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isCaseFile(file) && !isHidden(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return refuse(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException problem) {
                return problem == null ? FileVisitResult.CONTINUE : refuse(inside);
            }

            private FileVisitResult refuse(Path path) {
                refused.add(
                        new Outcome.Refused(path.toString(), new Failure.FileUnreadable(path.toString(), "denied")));
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            refused.add(
                    new Outcome.Refused(folder.toString(), new Failure.FileUnreadable(folder.toString(), "failed")));
        }
        return files;
    }

    private static boolean isCaseFile(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean isHidden(Path path) throws IOException {
        return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    }
}
