package agraw.store.folder;

import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.store.log.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a workbook is, and which device this copy of it is. A folder that was copied by hand, to another place or machine, becomes a
 * device of its own, so that two copies never give one number to two changes.
 */
public record Identity(UUID workbook, UUID device) {
    public static final String FILE = "workbook.json";
    private static final String DEVICE = "device.json";
    private static final String FORMAT = "agraw-workbook/";
    private static final int VERSION = 1;

    /** The content of workbook.json. */
    record WorkbookFile(String format, UUID id, String created) {}

    /**
     * The content of device.json: this copy's device, and where it was when that was given. Made: when this copy's workbook.json came
     * to its disk, because two sticks may have one path.
     */
    record DeviceFile(
            UUID device,
            UUID machine,
            String place,
            @Nullable String made) {}

    /** Whether a folder is a workbook. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** Makes the identity of a new workbook. */
    public static Identity create(Path folder, UUID machine, Instant now, Disk disk) throws IOException {
        UUID workbook = Ids.next();
        Json.write(disk, folder.resolve(FILE), new WorkbookFile(FORMAT + VERSION, workbook, now.toString()));
        return new Identity(workbook, device(folder, machine, disk));
    }

    /**
     * Reads the workbook's id without changing anything.
     *
     * @throws Refusal {@link Failure.NotAWorkbook}, {@link Failure.WorkbookNewer}, {@link Failure.WorkbookDamaged}
     */
    public static UUID workbookAt(Path folder) throws IOException {
        if (!isAt(folder)) {
            throw new Refusal(new Failure.NotAWorkbook(folder.toString()));
        }
        WorkbookFile file = Json.read(folder.resolve(FILE), WorkbookFile.class)
                .orElseThrow(() -> new Refusal(new Failure.WorkbookDamaged(FILE, 0, "content")));
        if (file.format() == null || file.id() == null || !file.format().startsWith(FORMAT)) {
            throw new Refusal(new Failure.WorkbookDamaged(FILE, 0, "content"));
        } else if (!file.format().equals(FORMAT + VERSION)) {
            throw new Refusal(new Failure.WorkbookNewer(folder.toString(), file.format()));
        }
        return file.id();
    }

    /** The device that this copy is, made anew where the copy has moved. */
    public static UUID device(Path folder, UUID machine, Disk disk) throws IOException {
        DeviceFile known = Json.read(folder.resolve(DEVICE), DeviceFile.class).orElse(null);
        if (known != null
                && known.device() != null
                && known.equals(new DeviceFile(known.device(), machine, place(folder), made(folder)))) {
            return known.device();
        }
        return newDevice(folder, machine, disk);
    }

    /** Makes this copy a new device: numbers of the old one may have been given to changes that its log has no more. */
    public static UUID newDevice(Path folder, UUID machine, Disk disk) throws IOException {
        DeviceFile fresh = new DeviceFile(UUID.randomUUID(), machine, place(folder), made(folder));
        Json.write(disk, folder.resolve(DEVICE), fresh);
        return fresh.device();
    }

    private static String place(Path folder) throws IOException {
        return folder.toRealPath().toString();
    }

    /**
     * When workbook.json, which is written once, came to be where it is. A copy of it has a time of its own. (Numbers of files and disks
     * are of no use for that: some systems give them anew with each mount.) Systems without such a time give that of its last writing.
     */
    private static String made(Path folder) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(folder.resolve(FILE), BasicFileAttributes.class);
        return attributes.creationTime().toString();
    }
}
