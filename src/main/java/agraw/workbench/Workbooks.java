package agraw.workbench;

import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.store.Check;
import agraw.store.Finding;
import agraw.store.Server;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.store.log.RealDisk;
import agraw.words.Messages;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and makes workbooks for a person: folders on this machine, and those of a PostgreSQL server. */
public final class Workbooks {
    private final DataFolder data;
    private final Person person;
    private final Heard heard;

    /** Hears how far a long opening is: done of a total, in units of its own. */
    @FunctionalInterface
    public interface Heard {
        void at(long done, long total);
    }

    public Workbooks(DataFolder data, Person person) {
        this(data, person, (_, _) -> {});
    }

    public Workbooks(DataFolder data, Person person, Heard heard) {
        this.data = data;
        this.person = person;
        this.heard = heard;
    }

    /**
     * Opens a workbook. The one that opens by itself is made, with the published case studies, where it is not there yet; any other
     * has to be there, so that a mistyped path makes nothing.
     *
     * @param address a folder, or a server's JDBC address in which {@code agraw.workbook=} names one of several workbooks by its id
     *     or asks for a {@code new} one; null for the workbook that opens by itself
     * @throws Refusal {@link Store#open} and {@link Store#connect} say when
     */
    public Workbench open(@Nullable String address) {
        if (address == null) {
            Path usual = data.workbook();
            if (!Store.isAt(usual)) {
                make(usual, true);
            }
            return at(usual);
        }
        return ServerAddress.is(address) ? on(ServerAddress.of(address)) : at(path(address));
    }

    /**
     * Makes a workbook with the codebook and the template, and opens it. It takes its name only when it is whole, so that there is
     * never a half one. What shipped is not the first step that undo takes back.
     *
     * @throws Refusal {@link Failure.WorkbookExists}, {@link Failure.NotAWorkbook} where something else is in the folder,
     *     {@link Failure.NotSaved}, {@link Failure.NotWritable}
     */
    public Workbench create(Path folder) {
        if (!make(folder, false)) {
            throw new Refusal(new Failure.WorkbookExists(folder.toString()));
        }
        return at(folder);
    }

    /** Whether it was made here: else it was there before, or another process was first. */
    private boolean make(Path folder, boolean published) {
        if (Store.isAt(folder)) {
            return false;
        }
        Path whole = folder.toAbsolutePath().normalize();
        Path making = whole.resolveSibling(whole.getFileName() + "." + Ids.next() + ".making");
        try {
            Files.createDirectories(making);
            try (Store store = Store.create(making, settings())) {
                new Content(store, person.name()).load();
                if (published) {
                    new Importing(store, person.name()).importShipped(heard::at, () -> false);
                }
            }
            return move(making, whole);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(whole.toString(), "failed"), e);
        } finally {
            deleteQuietly(making);
        }
    }

    private static boolean move(Path making, Path whole) throws IOException {
        try {
            // An empty folder that a person chose is theirs to fill; a file or a full folder is not.
            CopyOption[] how = Files.isDirectory(whole)
                    ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING}
                    : new CopyOption[0];
            Files.move(making, whole, how);
            new RealDisk().forceFolder(Objects.requireNonNull(whole.getParent()));
            return true;
        } catch (IOException e) {
            if (Store.isAt(whole)) {
                return false;
            } else if (Files.exists(whole)) {
                throw new Refusal(new Failure.NotAWorkbook(whole.toString()), e);
            }
            throw e;
        }
    }

    /** Opens the workbook in a folder with its view made anew from its log. */
    public Workbench rebuild(@Nullable String address) {
        Path folder = address == null ? data.workbook() : path(address);
        return new Workbench(Store.rebuild(folder, settings()), person.name());
    }

    /**
     * What is wrong in a workbook, a sentence each in the language of the messages; none where it is whole. A damaged one is left as it
     * is.
     */
    public List<String> check(@Nullable String address, Messages messages) {
        List<Finding> findings;
        if (address != null && ServerAddress.is(address)) {
            try (Workbench workbench = on(ServerAddress.of(address))) {
                findings = workbench.store().check();
            }
        } else {
            findings = Check.of(address == null ? data.workbook() : path(address), settings());
        }
        return findings.stream()
                .map(finding -> messages.say(finding.key(), finding.arguments().toArray()))
                .toList();
    }

    private Workbench at(Path folder) {
        return new Workbench(Store.open(folder, settings()), person.name());
    }

    private Workbench on(ServerAddress address) {
        List<UUID> there = Server.workbooks(address.url());
        String asked = address.workbook().orElse(there.isEmpty() ? ServerAddress.NEW : "");
        UUID workbook;
        if (asked.equals(ServerAddress.NEW)) {
            workbook = Ids.next();
        } else if (asked.isEmpty() && there.size() == 1) {
            workbook = there.getFirst();
        } else {
            workbook = there.stream()
                    .filter(id -> id.toString().equalsIgnoreCase(asked))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(new Failure.WhichWorkbook(
                            Store.serverOf(address.url()),
                            String.join(", ", there.stream().map(UUID::toString).toList()))));
        }
        Store store = Store.connect(address.url(), workbook, settings());
        try {
            if (!new Content(store, person.name()).isFilled()) {
                fill(address.url(), workbook);
            }
            return new Workbench(store, person.name());
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Under a device of its own, so that what shipped is not the first step that a person's undo takes back. */
    private void fill(String url, UUID workbook) {
        try (Store store = Store.connect(url, workbook, Settings.of(Ids.next(), person.holder()))) {
            new Content(store, person.name()).load();
        }
    }

    private Settings settings() {
        return Settings.of(data.machine(), person.holder()).with(heard::at);
    }

    private static Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException e) {
            throw new Refusal(new Failure.NotAWorkbook(words), e);
        }
    }

    private static void deleteQuietly(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, @Nullable IOException problem) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // It is nobody's workbook: it only takes space
        }
    }
}
