package agraw.store.folder;

import agraw.store.log.Disk;
import agraw.store.log.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVStoreTool;

/**
 * The files of the H2 view and their marks. A mark is written after a clean close and names the sum of the whole file, because H2
 * itself opens most damaged files without a word; it is taken away before the file is written to again. A copy of a clean close is kept,
 * so that after a crash only what came since is applied again.
 */
public final class View {
    private static final long COMPACT_ABOVE = 64L << 20;

    private final Path folder;
    private final Disk disk;

    public View(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
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

    /** Says that the view will be written to: until the next close it is not to be trusted. */
    public void use() throws IOException {
        disk.delete(mark());
    }

    /** Puts the copy of a clean close in the view's place, if it is good and holds nothing that the log does not. */
    public void restore(String schema, Place end) throws IOException {
        discard();
        if (valid(copyMark(), copy(), schema) && mark(copyMark()).compareTo(end) <= 0) {
            Files.copy(copy(), file(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes the view; the log has all that was in it. */
    public void discard() throws IOException {
        disk.delete(mark());
        Files.deleteIfExists(file());
        Files.deleteIfExists(folder.resolve("view.trace.db"));
    }

    /** Deletes the copy too, so that the view will be made from the whole log. */
    public void discardAll() throws IOException {
        discard();
        disk.delete(copyMark());
        Files.deleteIfExists(copy());
    }

    /** Marks the closed view as clean, compacts it when it has grown much, and keeps a copy when the last one is far behind. */
    public void close(String schema, long end) throws IOException {
        long compacted = readCompacted();
        if (Files.size(file()) > COMPACT_ABOVE + 3 * compacted) {
            MVStoreTool.compact(file().toString(), false);
            compacted = Files.size(file());
        }
        Mark mark = new Mark(schema, end, Files.size(file()), sum(file()), compacted);
        Optional<Mark> old = Json.read(copyMark(), Mark.class);
        if (old.isEmpty()
                || !schema.equals(old.get().schema())
                || end - old.get().end() > (1 << 20)) {
            disk.delete(copyMark());
            Files.copy(file(), copy(), StandardCopyOption.REPLACE_EXISTING);
            Json.write(disk, copyMark(), mark);
        }
        Json.write(disk, mark(), mark);
    }

    private long readCompacted() throws IOException {
        return Json.read(copyMark(), Mark.class).map(Mark::compacted).orElse(0L);
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
