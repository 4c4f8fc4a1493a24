package agraw.store;

import agraw.store.log.Disk;
import agraw.store.log.RealDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A disk that knows what a power cut at this moment would leave: forced bytes under forced names. */
final class ForcedDisk implements Disk {
    private final Disk real = new RealDisk();
    private final Map<Path, byte[]> forced = new LinkedHashMap<>();
    private final Map<Path, byte[]> named = new LinkedHashMap<>();

    /** Writes what would be left of a folder to another. */
    void image(Path folder, Path to) throws IOException {
        Files.createDirectories(to.resolve("log"));
        Files.createDirectories(to.resolve("files"));
        for (Map.Entry<Path, byte[]> file : named.entrySet()) {
            Path copy = to.resolve(folder.relativize(file.getKey()).toString());
            Files.write(copy, file.getValue());
        }
    }

    private void force(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        forced.put(file, bytes);
        named.computeIfPresent(file, (_, _) -> bytes);
    }

    @Override
    public Tail append(Path file) throws IOException {
        return new ForcedTail(file, real.append(file));
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        real.replace(file, content);
        named.put(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        real.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
        named.remove(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
        forced.forEach((file, bytes) -> {
            if (folder.equals(file.getParent())) {
                named.put(file, bytes);
            }
        });
    }

    private final class ForcedTail implements Tail {
        private final Path file;
        private final Tail tail;

        ForcedTail(Path file, Tail tail) {
            this.file = file;
            this.tail = tail;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            tail.write(bytes);
        }

        @Override
        public void force() throws IOException {
            tail.force();
            ForcedDisk.this.force(file);
        }

        @Override
        public void truncate(long length) throws IOException {
            tail.truncate(length);
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }
}
