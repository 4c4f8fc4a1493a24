package agraw.workbench;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.log.RealDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the program keeps what is a person's own: the workbook that opens by itself, the logs, the settings.
 *
 * @param root the program's folder in the system's folder for data; it is made when something is first put there
 * @param local the same for what must not follow a person to another machine
 */
public record DataFolder(Path root, Path local) {
    private static final String NAME = "agraw";

    /** A folder for both. */
    public DataFolder(Path root) {
        this(root, root);
    }

    /** The folder of this system and person. */
    public static DataFolder ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The folder that a system has for data: {@code %APPDATA%}, {@code ~/Library/Application Support}, or {@code XDG_DATA_HOME}
     * with {@code ~/.local/share} in its absence (XDG Base Directory Specification 0.8, which ignores relative paths).
     *
     * @param system the system's name, as Java has it in {@code os.name}
     */
    public static DataFolder of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path data;
        if (name.startsWith("windows")) {
            data = absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"));
            Path local = absolute(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"));
            return new DataFolder(data.resolve(NAME), local.resolve(NAME));
        } else if (name.startsWith("mac")) {
            data = home.resolve("Library").resolve("Application Support");
        } else {
            data = absolute(environment, "XDG_DATA_HOME")
                    .orElse(home.resolve(".local").resolve("share"));
        }
        return new DataFolder(data.resolve(NAME));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** The workbook that opens where none is named. */
    public Path workbook() {
        return root.resolve("workbook.agraw");
    }

    /** The program's own logs, without anything personal. */
    public Path logs() {
        return root.resolve("logs");
    }

    /**
     * What tells this machine and person from others, the same for ever.
     *
     * @throws Refusal {@link Failure.NotWritable} where it is not known yet and cannot be kept
     */
    public UUID machine() {
        Path file = local.resolve("machine");
        try {
            Optional<UUID> known = Files.exists(file) ? id(Files.readString(file)) : Optional.empty();
            return known.isPresent() ? known.get() : make(file);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(file.toString(), "failed"), e);
        }
    }

    /** Makes the id while no other process does; the file itself is the lock, and a half-written one is made anew. */
    private UUID make(Path file) throws IOException {
        Files.createDirectories(local);
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            ByteBuffer content = ByteBuffer.allocate(64);
            channel.read(content);
            Optional<UUID> other = id(new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII));
            if (other.isPresent()) {
                return other.get();
            }
            UUID fresh = UUID.randomUUID();
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((fresh + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            channel.force(true);
            new RealDisk().forceFolder(local);
            return fresh;
        }
    }

    private static Optional<UUID> id(String content) {
        try {
            return Optional.of(UUID.fromString(content.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
