package agraw.store.log;

import agraw.change.Change;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a workbook on a laptop: its changes in order, in segments of some megabytes. What {@link #append} has returned from is on
 * the disk. One thread appends; reading of what was appended is free to all.
 */
public final class ChangeLog implements AutoCloseable {
    private final Path folder;
    private final UUID workbook;
    private final Disk disk;
    private final long full;
    private int segment;
    private long end;
    private Disk.@Nullable Tail tail;
    private boolean broken;

    private ChangeLog(Path folder, UUID workbook, Disk disk, long full) {
        this.folder = folder;
        this.workbook = workbook;
        this.disk = disk;
        this.full = full;
    }

    /** Receives each change of a log with its place. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Change change, Place place);
    }

    /**
     * Opens the log to append, and cuts off a last frame that is not whole.
     *
     * @param full bytes of a segment after which the next one begins
     * @throws Refusal {@link Failure.WorkbookDamaged} when the last segment is not as it was written
     */
    public static ChangeLog open(Path folder, UUID workbook, Disk disk, long full) throws IOException {
        ChangeLog log = new ChangeLog(folder, workbook, disk, full);
        log.segment = Math.max(1, lastSegment(folder));
        log.end = whole(log.file(log.segment), workbook);
        log.openTail();
        return log;
    }

    /**
     * Where an opened log would end; changes nothing.
     *
     * @throws Refusal {@link Failure.WorkbookDamaged} when the last segment is not as it was written
     */
    public static Place reach(Path folder, UUID workbook) throws IOException {
        int last = Math.max(1, lastSegment(folder));
        return new Place(last, Math.max(SegmentReader.HEADER, whole(folder.resolve(name(last)), workbook)));
    }

    /** How many bytes of the last segment are whole: 0 without its header. */
    private static long whole(Path file, UUID workbook) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (SegmentReader reader = new SegmentReader(file, workbook, true)) {
            while (reader.next() != null) {
                // only the place of the end is wanted
            }
            return reader.offset();
        }
    }

    private void openTail() throws IOException {
        Path file = file(segment);
        Disk.Tail opened = disk.append(file);
        try {
            if (end == 0) {
                opened.truncate(0);
                opened.write(ByteBuffer.wrap(SegmentReader.header(workbook)));
                opened.force();
                disk.forceFolder(folder);
                end = SegmentReader.HEADER;
            } else if (Files.size(file) > end) {
                opened.truncate(end);
                opened.force();
            }
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        tail = opened;
    }

    /** Where the next change will stand. */
    public Place end() throws IOException {
        if (end >= full && !broken) {
            closeTail();
            segment++;
            end = 0;
            broken = true; // until the new segment stands
            openTail();
            broken = false;
        }
        return new Place(segment, end);
    }

    /**
     * Appends a change and forces it to the disk. When that fails, nothing of it stays; when even that cannot be made sure, the log takes
     * nothing more until it is opened again.
     */
    public void append(Change change) throws IOException {
        Disk.Tail open = tail;
        if (broken || open == null) {
            throw new IOException("The log takes nothing more");
        }
        byte[] payload = ChangeCodec.encode(change);
        if (payload.length > Frame.MAX_PAYLOAD) {
            throw new IOException("A change too large for the log");
        }
        ByteBuffer frame = Frame.of(payload, end);
        int length = frame.remaining();
        broken = true;
        try {
            open.write(frame);
            open.force();
        } catch (IOException e) {
            open.truncate(end);
            open.force();
            broken = false;
            throw placed(e);
        }
        broken = false;
        end += length;
    }

    /** The failure with its file, so that the file's disk can be asked why. */
    private IOException placed(IOException e) {
        IOException placed = new FileSystemException(file(segment).toString(), null, e.getMessage());
        placed.initCause(e);
        return placed;
    }

    /** Whether an append failed in a way that leaves the end of the file unknown. */
    public boolean isBroken() {
        return broken;
    }

    /** Reads the change at a place. */
    public Change read(Place place) throws IOException {
        Path file = file(place.segment());
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(place.offset());
            int length = in.readInt();
            int headerSum = in.readInt();
            int payloadSum = in.readInt();
            if (headerSum == Frame.headerSum(length, place.offset()) && length <= Frame.MAX_PAYLOAD) {
                byte[] payload = new byte[length];
                in.readFully(payload);
                if (payloadSum == Frame.payloadSum(payload)) {
                    return ChangeCodec.decode(payload);
                }
            }
            throw new Refusal(
                    new Failure.WorkbookDamaged(String.valueOf(file.getFileName()), place.offset(), "content"));
        }
    }

    /** Visits all changes from a place on, in order; the first damage ends it. */
    public void visit(Place from, Visitor visitor) throws IOException {
        for (int number = Math.max(1, from.segment()); number <= segment; number++) {
            if (!Files.exists(file(number))) {
                throw new Refusal(new Failure.WorkbookDamaged(name(number), 0, "gone"));
            }
            try (SegmentReader reader = new SegmentReader(file(number), workbook, number == segment)) {
                long offset = reader.offset();
                for (byte[] payload = reader.next(); payload != null; payload = reader.next()) {
                    Place place = new Place(number, offset);
                    if (place.compareTo(from) >= 0) {
                        visitor.visit(decode(payload, number, offset), place);
                    }
                    offset = reader.offset();
                }
                if (number < segment) {
                    reader.requireEnd();
                }
            }
        }
    }

    static Change decode(byte[] payload, int number, long offset) {
        try {
            return ChangeCodec.decode(payload);
        } catch (IllegalArgumentException e) {
            throw new Refusal(new Failure.WorkbookDamaged(name(number), offset, "content"), e);
        }
    }

    static int lastSegment(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("\\d{6}\\.log"))
                    .mapToInt(name -> Integer.parseInt(name, 0, 6, 10))
                    .max()
                    .orElse(0);
        }
    }

    /** The file of a segment, from 1. */
    public static String name(int number) {
        return String.format(Locale.ROOT, "%06d.log", number);
    }

    private Path file(int number) {
        return folder.resolve(name(number));
    }

    private void closeTail() throws IOException {
        if (tail != null) {
            tail.close();
            tail = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeTail();
    }
}
