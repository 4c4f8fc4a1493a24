package agraw.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Where corpora are kept between runs, and copies of them that may be changed. */
final class Place {
    private static final Path CORPORA = Path.of("target", "corpora");

    private Place() {}

    /** The corpus of a size, made the first time. It is only to be read. */
    static synchronized Path corpus(Size size) throws IOException {
        Path made = CORPORA.resolve(size + ".agraw");
        if (!Files.exists(made)) {
            Path fresh = CORPORA.resolve(size + ".making");
            delete(fresh);
            Files.createDirectories(CORPORA);
            Corpus.make(size, fresh);
            Files.move(fresh, made);
        }
        return made;
    }

    /** A copy of the corpus of a size, to be changed. */
    static Path copy(Size size, String name) throws IOException {
        Path from = corpus(size);
        Path to = CORPORA.resolve(name + "-" + size + ".agraw");
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.toList();
            }
            for (Path file : files.reversed()) {
                Files.delete(file);
            }
        }
    }
}
