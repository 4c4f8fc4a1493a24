package agraw.store.folder;

import agraw.store.log.Disk;
import agraw.store.log.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the H2 view and their marks. A mark is written after a clean close and names the sum of the whole file, because H2
 * itself opens most damaged files without a word; it is taken away before the file is written to again. A copy of a clean close is kept,
 * so that after a crash only what came since is applied again. Neither is ever deleted for a doubt: it is put aside.
 */
public final class View {
    private static final Logger LOG = LoggerFactory.getLogger(View.class);

    private final Path folder;
    private final Disk disk;
    private final long compactAbove;
    private final long copyAfter;

    /**
     * Says where a view is.
     *
     * @param compactAbove bytes beyond three times its compacted size at which it is compacted
     * @param copyAfter bytes of the log after which the copy is renewed
     */
    public View(Path folder, Disk disk, long compactAbove, long copyAfter) {
        this.folder = folder;
        this.disk = disk;
        this.compactAbove = compactAbove;
        this.copyAfter = copyAfter;
    }

    /**
     * What was true of a view file when it was closed.
     *
     * @param schema the last migration applied
     * @param end the packed place where the log ended
     * @param length bytes of the file
     * @param sum CRC-32C of the file
     * @param compacted bytes of the file when it was last compacted
     */
    public record Mark(String schema, long end, long length, int sum, long compacted) {}

    public Path file() {
        return folder.resolve("view.mv.db");
    }

    /** The path that H2 wants: without its ending. */
    public Path database() {
        return folder.resolve("view");
    }

    private Path mark() {
        return folder.resolve("view.json");
    }

    private Path copy() {
        return folder.resolve("view-copy.mv.db");
    }

    private Path copyMark() {
        return folder.resolve("view-copy.json");
    }

    /** Whether the view's file is as it was at its clean close, and of this schema. */
    public boolean isClean(String schema) throws IOException {
        return valid(mark(), file(), schema);
    }

    public boolean isThere() {
        return Files.exists(file());
    }

    /** How far the log reached at the last clean close that is known. */
    public Place furthest() throws IOException {
        Place view = mark(mark());
        Place copy = mark(copyMark());
        return view.compareTo(copy) > 0 ? view : copy;
    }

    private static Place mark(Path file) throws IOException {
        return Place.unpack(Json.read(file, Mark.class).map(Mark::end).orElse(0L));
    }

    /** Where the log ended when the copy was made, if the copy is good. */
    public Optional<Place> copied(String schema) throws IOException {
        return valid(copyMark(), copy(), schema) ? Optional.of(mark(copyMark())) : Optional.empty();
    }

    /** Says that the view will be written to: until the next close it is not to be trusted. */
    public void use() throws IOException {
        disk.delete(mark());
    }

    /** Where this opening puts aside what it does not use. */
    public Aside aside(boolean covered) {
        return new Aside(folder, disk, covered);
    }

    /** Puts aside a view that is not trusted, and the good copy of a clean close in its place. */
    public void restore(Aside aside) throws IOException {
        setAside(aside);
        try {
            disk.copy(copy(), file());
        } catch (IOException e) {
            if (!aside.drop()) { // a full disk: only what the log has too makes room
                throw e;
            }
            disk.copy(copy(), file());
        }
    }

    /** Puts the view aside. */
    public void setAside(Aside aside) throws IOException {
        aside.take(file());
        aside.take(mark());
    }

    /** Puts the copy aside too, so that the view will be made from the whole log. */
    public void setAllAside(Aside aside) throws IOException {
        setAside(aside);
        aside.take(copy());
        aside.take(copyMark());
    }

    /** Deletes a view that this opening began to make from nothing. */
    public void forgetMade() throws IOException {
        Files.deleteIfExists(file());
    }

    /**
     * Marks the closed view as clean, compacts it when it has grown much, and keeps a copy when the last one is far behind. Without
     * room for a compacted file or a copy it goes without: the mark is what matters.
     */
    public void close(String schema, long end) throws IOException {
        Optional<Mark> old = Json.read(copyMark(), Mark.class);
        long before = old.map(Mark::compacted).orElse(0L);
        long compacted = compact(before);
        Mark mark = new Mark(schema, end, Files.size(file()), sum(file()), compacted);
        Json.write(disk, mark(), mark);
        if (old.isEmpty()
                || !schema.equals(old.get().schema())
                || compacted != before
                || end - old.get().end() > copyAfter
                || !Files.exists(copy())) {
            try {
                renewCopy(mark);
            } catch (IOException e) {
                LOG.warn(
                        "The copy of the view was not renewed: {}", e.getClass().getSimpleName());
            }
        }
        Aside.prune(folder);
    }

    /** The old copy and its mark are good until the new one is whole. */
    private void renewCopy(Mark mark) throws IOException {
        Path fresh = folder.resolve("view-copy.new");
        disk.copy(file(), fresh);
        disk.delete(copyMark());
        disk.move(fresh, copy());
        Json.write(disk, copyMark(), mark);
    }

    /** Compacts the file when it has grown much; the bytes that it had when it was last compacted. */
    private long compact(long before) throws IOException {
        long size = Files.size(file());
        if (size <= compactAbove + 3 * before || !hasRoom(size)) {
            return before;
        }
        try {
            MVStoreTool.compact(file().toString(), false);
            return Files.size(file());
        } catch (MVStoreException e) {
            LOG.warn("The view was not compacted: {}", e.getClass().getSimpleName());
            Files.deleteIfExists(folder.resolve("view.mv.db.tempFile"));
            return before;
        }
    }

    /** Whether the disk has room for so much. H2 keeps silent of some writes that fail, so it is not let to try. */
    private boolean hasRoom(long bytes) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() > bytes;
    }

    private static boolean valid(Path markFile, Path file, String schema) throws IOException {
        Mark mark = Json.read(markFile, Mark.class).orElse(null);
        return mark != null
                && schema.equals(mark.schema())
                && Files.exists(file)
                && Files.size(file) == mark.length()
                && sum(file) == mark.sum();
    }

    private static int sum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return (int) sum.getValue();
    }
}
