package agraw.store;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The files that attachments name by the SHA-256 of their content: files on a laptop, parts in a table on a server. They are kept before a
 * change names them, and never changed; what no attachment names does no harm.
 */
public abstract sealed class Attachments permits FileAttachments, BlobAttachments {
    /** The largest file that is taken, in bytes. */
    public static final long LARGEST = 2L << 30;

    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");

    /** A file that is on the disk: the SHA-256 of its content as 64 hexadecimal digits, its size in bytes. */
    public record Kept(String sha256, long size) {}

    enum State {
        WHOLE,
        DAMAGED,
        GONE
    }

    /**
     * Keeps a file; when this returns it is on the disk.
     *
     * @throws Refusal {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge}, {@link Failure.NotSaved}
     */
    public Kept put(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new Refusal(new Failure.FileTooLarge(name(file), size, LARGEST));
            }
            return put(content, name(file));
        } catch (IOException e) {
            throw new Refusal(new Failure.FileUnreadable(name(file), Reasons.of(e)), e);
        }
    }

    /** Keeps what a stream holds; the name is for the sentence that says why not. */
    public abstract Kept put(InputStream content, String name);

    /**
     * Opens a file that was kept.
     *
     * @throws Refusal {@link Failure.FileUnreadable} when it is not there
     */
    public abstract InputStream open(String sha256);

    /** Reads a whole file and says whether it is what was kept. */
    State state(String sha256) throws IOException {
        MessageDigest digest = digest();
        try (InputStream content = new DigestInputStream(open(checked(sha256)), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (Refusal e) {
            return State.GONE;
        }
        return hex(digest).equals(sha256) ? State.WHOLE : State.DAMAGED;
    }

    static String checked(String sha256) {
        if (!SUM.matcher(sha256).matches()) {
            throw new Refusal(new Failure.FileUnreadable(sha256, "gone"));
        }
        return sha256;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
