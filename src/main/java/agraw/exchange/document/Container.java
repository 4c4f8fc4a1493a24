package agraw.exchange.document;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A ZIP file whose entries are read as streams that stop where they unfold beyond the bounds. Nothing in it is ever unfolded to a disk. */
final class Container implements Closeable {
    private final ZipFile zip;
    private final Draft draft;
    private final long size;
    private long unfolded;

    private Container(ZipFile zip, Draft draft, long size) {
        this.zip = zip;
        this.draft = draft;
        this.size = size;
    }

    /** @throws IOException if it is cut off, or no ZIP file */
    static Container open(Path path, Draft draft, long size) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        Container container = new Container(zip, draft, size);
        if (zip.size() > Limits.MOST_ENTRIES) {
            zip.close();
            throw draft.refusal("unfolds");
        }
        return container;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        zip.stream().forEach(entry -> names.add(entry.getName()));
        return names;
    }

    boolean has(String name) {
        return entry(name) != null;
    }

    /** A part, or nothing if there is none of that name. */
    Optional<InputStream> stream(String name) throws IOException {
        ZipEntry entry = entry(name);
        return entry == null ? Optional.empty() : Optional.of(new Bounded(zip.getInputStream(entry), entry));
    }

    /** A part that is read whole: words, and lists of parts. */
    byte @Nullable [] bytes(String name, int most) throws IOException {
        ZipEntry entry = entry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream content = new Bounded(zip.getInputStream(entry), entry)) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw draft.refusal("long", name);
            }
            return bytes;
        }
    }

    /** Names are the same whatever the letters' case in office files, and programs rely on it. */
    private @Nullable ZipEntry entry(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        ZipEntry exact = zip.getEntry(path);
        if (exact != null || path.equals("mimetype")) {
            return exact;
        }
        String folded = path.toLowerCase(Locale.ROOT);
        return zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what unfolds. */
    private final class Bounded extends FilterInputStream {
        private final ZipEntry entry;
        private final long folded;
        private long own;

        Bounded(InputStream content, ZipEntry entry) {
            super(content);
            this.entry = entry;
            this.folded = Math.max(1, Math.min(size, entry.getCompressedSize()));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            counted(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = super.skip(most);
            counted(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void counted(long more) {
            own += more;
            unfolded += more;
            if (own > Limits.LARGEST_ENTRY
                    || unfolded > Limits.LARGEST_UNFOLDED
                    || (own > Limits.ANY_RATIO && own / folded > Limits.MOST_RATIO)) {
                throw draft.refusal("unfolds", entry.getName());
            }
            draft.at(Math.min(size, unfolded), size);
        }
    }
}
