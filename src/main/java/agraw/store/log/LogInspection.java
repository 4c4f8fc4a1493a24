package agraw.store.log;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads a whole log, going on with the next segment after a damage, and changes nothing. */
public final class LogInspection {
    private final Path folder;
    private final UUID workbook;

    public LogInspection(Path folder, UUID workbook) {
        this.folder = folder;
        this.workbook = workbook;
    }

    /** Visits the changes up to the first damage of each segment. The last frame of all may be cut off: it was never acknowledged. */
    public List<Failure.WorkbookDamaged> damages(ChangeLog.Visitor visitor) throws IOException {
        return damages(
                1,
                (payload, place) -> visitor.visit(ChangeLog.decode(payload, place.segment(), place.offset()), place));
    }

    /** The first damage of each segment from one on, by the sums alone. */
    public List<Failure.WorkbookDamaged> damages(int first) throws IOException {
        return damages(first, (_, _) -> {});
    }

    /** Receives each frame's content. */
    private interface Frames {
        void visit(byte[] payload, Place place);
    }

    private List<Failure.WorkbookDamaged> damages(int first, Frames frames) throws IOException {
        List<Failure.WorkbookDamaged> damages = new ArrayList<>();
        int last = ChangeLog.lastSegment(folder);
        for (int number = Math.max(1, first); number <= last; number++) {
            try {
                read(number, last, frames);
            } catch (Refusal refusal) {
                if (!(refusal.failure() instanceof Failure.WorkbookDamaged damage)) {
                    throw refusal;
                }
                damages.add(damage);
            }
        }
        return damages;
    }

    private void read(int number, int last, Frames frames) throws IOException {
        String name = ChangeLog.name(number);
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new Refusal(new Failure.WorkbookDamaged(name, 0, "gone"));
        }
        try (SegmentReader reader = new SegmentReader(file, workbook, number == last)) {
            long offset = reader.offset();
            for (byte[] payload = reader.next(); payload != null; payload = reader.next()) {
                frames.visit(payload, new Place(number, offset));
                offset = reader.offset();
            }
            if (number < last) {
                reader.requireEnd();
            }
        }
    }
}
