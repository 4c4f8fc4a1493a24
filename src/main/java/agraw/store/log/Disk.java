package agraw.store.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * What the store asks of a file system when something must outlive a power cut. Apart from the real one there is one in the tests that
 * fails at the n-th call.
 */
public interface Disk {
    /** Opens a file to write at its end; it is made when it is not there. */
    Tail append(Path file) throws IOException;

    /** Writes a file so that after a crash either the old or the new content is there: a temporary file, forced, renamed. */
    void replace(Path file, byte[] content) throws IOException;

    /** Copies a file so that after a crash either no or the whole copy has the name; one that fails leaves no part of it. */
    void copy(Path from, Path to) throws IOException;

    /** Gives a file, forced already, its final name in another folder of the same disk, so that it has it after a crash too. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, so that it stays deleted after a crash. */
    void delete(Path file) throws IOException;

    /** Makes new names in a folder outlive a power cut, where the system can do that. */
    void forceFolder(Path folder) throws IOException;

    /** The end of a file. */
    interface Tail extends AutoCloseable {
        /** Writes all remaining bytes of a buffer that has an array at the end. */
        void write(ByteBuffer bytes) throws IOException;

        /** Returns when all written bytes are on the disk. */
        void force() throws IOException;

        /** Cuts the file to a length in bytes. */
        void truncate(long length) throws IOException;

        @Override
        void close() throws IOException;
    }
}
