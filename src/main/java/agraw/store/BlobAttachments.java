package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Files of attachments on a server: parts of 1 MiB in a table, which come and go with the server's own backups. A file is written under
 * a name of its own and gets its sum in the same transaction, because the sum is only known at its end.
 */
final class BlobAttachments extends Attachments {
    private static final int PART = 1 << 20;

    private final Database database;
    private final UUID workbook;

    BlobAttachments(Database database, UUID workbook) {
        this.database = database;
        this.workbook = workbook;
    }

    @Override
    public Kept put(InputStream content, String name) {
        try {
            return database.transaction(handle -> write(handle, content, name));
        } catch (JdbiException e) {
            throw new Refusal(new Failure.NotSaved(workbook.toString(), "failed"), e);
        }
    }

    private Kept write(Handle handle, InputStream content, String name) {
        String fresh = UUID.randomUUID().toString();
        MessageDigest digest = digest();
        long size = 0;
        int parts = 0;
        for (byte[] part = next(content, name); part.length > 0 || parts == 0; part = next(content, name)) {
            size += part.length;
            if (size > LARGEST) {
                throw new Refusal(new Failure.FileTooLarge(name, size, LARGEST));
            }
            digest.update(part);
            handle.createUpdate("INSERT INTO blob (workbook, sha256, part, content) VALUES (:workbook, :fresh, :part,"
                            + " :content)")
                    .bind("workbook", workbook)
                    .bind("fresh", fresh)
                    .bind("part", parts++)
                    .bind("content", part)
                    .execute();
        }
        Kept kept = new Kept(hex(digest), size);
        // Two who bring one file at once: the second waits here, and then finds it there
        handle.execute("SELECT format FROM workbook WHERE workbook = ? FOR UPDATE", workbook);
        handle.createUpdate("DELETE FROM blob WHERE workbook = :workbook AND sha256 = :sum")
                .bind("workbook", workbook)
                .bind("sum", kept.sha256())
                .execute();
        handle.createUpdate("UPDATE blob SET sha256 = :sum WHERE workbook = :workbook AND sha256 = :fresh")
                .bind("workbook", workbook)
                .bind("sum", kept.sha256())
                .bind("fresh", fresh)
                .execute();
        return kept;
    }

    private static byte[] next(InputStream content, String name) {
        try {
            return content.readNBytes(PART);
        } catch (IOException e) {
            throw new Refusal(new Failure.FileUnreadable(name, Reasons.of(e)), e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        int parts = database.transaction(
                handle -> handle.createQuery("SELECT COUNT(*) FROM blob WHERE workbook = :workbook AND sha256 = :sum")
                        .bind("workbook", workbook)
                        .bind("sum", checked(sha256))
                        .mapTo(Integer.class)
                        .one());
        if (parts == 0) {
            throw new Refusal(new Failure.FileUnreadable(sha256, "gone"));
        }
        Enumeration<InputStream> streams = Collections.enumeration(IntStream.range(0, parts)
                .<InputStream>mapToObj(part -> part(sha256, part))
                .toList());
        return new SequenceInputStream(streams);
    }

    /** One part, read when it is needed. */
    private InputStream part(String sha256, int part) {
        return new InputStream() {
            private Optional<ByteArrayInputStream> content = Optional.empty();

            private ByteArrayInputStream content() {
                if (content.isEmpty()) {
                    content = Optional.of(new ByteArrayInputStream(BlobAttachments.this.content(sha256, part)));
                }
                return content.get();
            }

            @Override
            public int read() {
                return content().read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return content().read(bytes, offset, length);
            }

            @Override
            public void close() {
                content = Optional.of(new ByteArrayInputStream(new byte[0])); // frees the part
            }
        };
    }

    private byte[] content(String sha256, int part) {
        return database.transaction(handle -> handle.createQuery(
                        "SELECT content FROM blob WHERE workbook = :workbook AND sha256 = :sum AND part = :part")
                .bind("workbook", workbook)
                .bind("sum", sha256)
                .bind("part", part)
                .mapTo(byte[].class)
                .one());
    }
}
