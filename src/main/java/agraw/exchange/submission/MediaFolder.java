package agraw.exchange.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the photos and files lie that submissions name. Exports give a name alone: ODK’s lie in "media" beside the table, KoboToolbox’s in
 * folders of which one is called as the submission. Folders are looked through once, when the first name is asked for.
 */
public final class MediaFolder {
    private static final int DEEPEST = 8;
    private static final int MOST = 100_000;
    private static final String MEDIA = "media";

    /** What servers leave out of the names of files that they keep, and not of the answers that name them. */
    private static final Pattern LEFT_OUT = Pattern.compile("[^-\\w.]", Pattern.UNICODE_CHARACTER_CLASS);

    private final Path folder;
    private final boolean chosen;
    private @Nullable Map<String, List<Path>> files;

    private MediaFolder(Path folder, boolean chosen) {
        this.folder = folder;
        this.chosen = chosen;
    }

    /** What is found under a name. */
    public sealed interface Found {
        record One(Path file) implements Found {}

        record None() implements Found {}

        /** Nobody knows which. */
        record Several() implements Found {}
    }

    /** The folder of an export, with what is in its folder "media". */
    public static MediaFolder beside(Path export) {
        Path parent = export.toAbsolutePath().getParent();
        return new MediaFolder(parent == null ? export.toAbsolutePath() : parent, false);
    }

    /** A folder that a person chose, with all that is in it. */
    public static MediaFolder of(Path folder) {
        return new MediaFolder(folder, true);
    }

    public Path folder() {
        return folder;
    }

    /** The last name of an answer such as {@code media/1612.jpg}: no answer leads out of the folder. */
    public static String name(String answer) {
        String words = answer.strip();
        return words.substring(Math.max(words.lastIndexOf('/'), words.lastIndexOf('\\')) + 1);
    }

    /**
     * The file that an answer names.
     *
     * @param submission its id, without "uuid:"; empty words for none
     */
    public synchronized Found find(String answer, String submission) {
        List<Path> found = index().getOrDefault(kept(name(answer)), List.of());
        if (found.size() > 1 && !submission.isEmpty()) {
            List<Path> own =
                    found.stream().filter(file -> isWithin(file, submission)).toList();
            found = own.isEmpty() ? found : own;
        }
        return switch (found.size()) {
            case 0 -> new Found.None();
            case 1 -> new Found.One(found.getFirst());
            default -> new Found.Several();
        };
    }

    private boolean isWithin(Path file, String submission) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().contains(submission)) {
                return true;
            }
        }
        return false;
    }

    private static String kept(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replace(' ', '_');
        return LEFT_OUT.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private Map<String, List<Path>> index() {
        Map<String, List<Path>> known = files;
        if (known == null) {
            known = new HashMap<>();
            look(folder, chosen ? DEEPEST : 1, known);
            if (!chosen) {
                look(folder.resolve(MEDIA), DEEPEST, known);
            }
            files = known;
        }
        return known;
    }

    /** What cannot be looked into is passed over: its files are told as not found. */
    private static void look(Path from, int depth, Map<String, List<Path>> into) {
        try {
            Files.walkFileTree(from, EnumSet.noneOf(java.nio.file.FileVisitOption.class), depth, new Looking(into));
        } catch (IOException _) {
            // told with each name that is not found
        }
    }

    private static final class Looking extends SimpleFileVisitor<Path> {
        private final Map<String, List<Path>> into;
        private int seen;

        Looking(Map<String, List<Path>> into) {
            this.into = into;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                into.computeIfAbsent(kept(String.valueOf(file.getFileName())), _ -> new ArrayList<>(1))
                        .add(file);
            }
            return ++seen < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
