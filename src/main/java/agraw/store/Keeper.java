package agraw.store;

import agraw.change.Change;
import agraw.store.log.ChangeCodec;
import agraw.store.log.ChangeLog;
import agraw.store.log.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a change itself is kept: in the log of a laptop, or in its row of a server's journal. */
sealed interface Keeper extends AutoCloseable {
    /** The place that the next change will have, where there are places. */
    @Nullable
    Long place() throws IOException;

    /** What the row holds of the change itself. */
    byte @Nullable [] body(Change change);

    /** Returns when the change would outlive a power cut, as far as this keeper sees to it. */
    void keep(Change change) throws IOException;

    Change read(@Nullable Long place, byte @Nullable [] body) throws IOException;

    /** Whether nothing more can be kept. */
    boolean isBroken();

    @Override
    void close() throws IOException;

    /** The log of a laptop. */
    record InLog(ChangeLog log) implements Keeper {
        @Override
        public Long place() throws IOException {
            return log.end().packed();
        }

        @Override
        public byte @Nullable [] body(Change change) {
            return null;
        }

        @Override
        public void keep(Change change) throws IOException {
            log.append(change);
        }

        @Override
        public Change read(@Nullable Long place, byte @Nullable [] body) throws IOException {
            if (place == null) {
                throw new IOException("A change without a place");
            }
            return log.read(Place.unpack(place));
        }

        @Override
        public boolean isBroken() {
            return log.isBroken();
        }

        @Override
        public void close() throws IOException {
            log.close();
        }
    }

    /** The row of a server, which is durable with its transaction. */
    record InRow() implements Keeper {
        @Override
        public @Nullable Long place() {
            return null;
        }

        @Override
        public byte[] body(Change change) {
            return ChangeCodec.encode(change);
        }

        @Override
        public void keep(Change change) {
            // the transaction keeps it
        }

        @Override
        public Change read(@Nullable Long place, byte @Nullable [] body) throws IOException {
            if (body == null) {
                throw new IOException("A change without a body");
            }
            return ChangeCodec.decode(body);
        }

        @Override
        public boolean isBroken() {
            return false;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
