package agraw.store;

import agraw.store.log.Disk;
import agraw.store.log.RealDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A disk whose n-th call fails, and from then on none, some or all of those that follow. */
final class FailingDisk implements Disk {
    /** How it fails. */
    enum How {
        /** The call does nothing. */
        ONCE,
        /** A write gets half of its bytes to the disk; other calls do their work, but say that they did not. */
        HALF,
        /** From then on nothing more is written or forced, as on a full disk; deleting and cutting still work. */
        FULL,
        /** From then on nothing works, as with a stick that was pulled. */
        GONE
    }

    private final Disk real = new RealDisk();
    private final How how;
    private int left;

    FailingDisk(int failing, How how) {
        this.left = failing;
        this.how = how;
    }

    /** Whether the n-th call was reached. */
    boolean hasFailed() {
        return left <= 0;
    }

    private interface Call {
        void run() throws IOException;
    }

    private void call(boolean grows, Call whole, Call half) throws IOException {
        left--;
        if (left > 0 || (left < 0 && (how == How.ONCE || how == How.HALF || (how == How.FULL && !grows)))) {
            whole.run();
            return;
        }
        if (how == How.HALF) {
            half.run();
        }
        throw new IOException(how == How.FULL ? "No space left on device" : "Input/output error");
    }

    @Override
    public Tail append(Path file) throws IOException {
        Tail[] opened = new Tail[1];
        call(true, () -> opened[0] = real.append(file), () -> real.append(file).close());
        return new FailingTail(opened[0]);
    }

    @Override
    public void replace(Path file, byte[] content) throws IOException {
        call(true, () -> real.replace(file, content), () -> {
            Path temporary = file.resolveSibling(file.getFileName() + ".new");
            java.nio.file.Files.write(temporary, java.util.Arrays.copyOf(content, content.length / 2));
        });
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        call(true, () -> real.copy(from, to), () -> real.copy(from, to));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call(true, () -> real.move(from, to), () -> real.move(from, to));
    }

    @Override
    public void delete(Path file) throws IOException {
        call(false, () -> real.delete(file), () -> real.delete(file));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call(true, () -> real.forceFolder(folder), () -> real.forceFolder(folder));
    }

    private final class FailingTail implements Tail {
        private final Tail tail;

        FailingTail(Tail tail) {
            this.tail = tail;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            call(
                    true,
                    () -> tail.write(bytes),
                    () -> tail.write(bytes.limit(bytes.position() + bytes.remaining() / 2)));
        }

        @Override
        public void force() throws IOException {
            call(true, tail::force, tail::force);
        }

        @Override
        public void truncate(long length) throws IOException {
            call(false, () -> tail.truncate(length), () -> tail.truncate(length));
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }
}
