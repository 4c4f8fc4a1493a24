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
        List<Failure.WorkbookDamaged> damages = new ArrayList<>();
        int last = ChangeLog.lastSegment(folder);
        for (int number = 1; number <= last; number++) {
            try {
                read(number, last, visitor);
            } catch (Refusal refusal) {
                if (!(refusal.failure() instanceof Failure.WorkbookDamaged damage)) {
                    throw refusal;
                }
                damages.add(damage);
            }
        }
        return damages;
    }

    private void read(int number, int last, ChangeLog.Visitor visitor) throws IOException {
        String name = ChangeLog.name(number);
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw new Refusal(new Failure.WorkbookDamaged(name, 0, "gone"));
        }
        try (SegmentReader reader = new SegmentReader(file, workbook)) {
            long offset = reader.offset();
            for (byte[] payload = reader.next(); payload != null; payload = reader.next()) {
                visitor.visit(ChangeLog.decode(payload, number, offset), new Place(number, offset));
                offset = reader.offset();
            }
            if (number < last && offset != Files.size(file)) {
                throw new Refusal(new Failure.WorkbookDamaged(name, offset, "length"));
            }
        }
    }
}
