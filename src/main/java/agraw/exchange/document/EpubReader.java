package agraw.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads the chapters of an EPUB book in their order, without its table of contents. */
final class EpubReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final int LARGEST_LIST = 8 << 20;
    private static final int LARGEST_CHAPTER = 32 << 20;

    private EpubReader() {}

    static void read(Container zip, Draft draft) throws IOException {
        if (zip.has("META-INF/rights.xml")) {
            throw draft.refusal("encrypted");
        }
        Book book = book(zip, draft);
        draft.title(book.title.toString());
        draft.language(book.language.toString().strip());
        String locked = locked(zip);
        HtmlPages pages = new HtmlPages();
        for (String id : book.spine) {
            String name = book.chapters.get(id);
            if (name == null || !zip.has(name)) {
                continue; // what the book only names is no part of it
            } else if (locked.contains(name)) {
                throw draft.refusal("encrypted");
            }
            byte[] chapter = zip.bytes(name, LARGEST_CHAPTER);
            if (chapter != null) {
                HtmlReader.chapter(HtmlReader.decoded(chapter), draft, pages);
            }
        }
    }

    /** Names the parts that are encrypted; fonts often are in books that are not. */
    private static String locked(Container zip) throws IOException {
        byte[] list = zip.bytes("META-INF/encryption.xml", LARGEST_LIST);
        return list == null ? "" : new String(list, StandardCharsets.UTF_8);
    }

    private static Book book(Container zip, Draft draft) throws IOException {
        List<String> roots = new ArrayList<>();
        byte[] container = zip.bytes(CONTAINER, LARGEST_LIST);
        if (container != null) {
            new Xml(draft) {
                @Override
                void begin(String space, String name, Attributes attributes) {
                    String path = name.equals("rootfile") ? value(attributes, "full-path") : null;
                    if (path != null) {
                        roots.add(path);
                    }
                }
            }.read(new ByteArrayInputStream(container), CONTAINER);
        }
        byte @Nullable [] list = roots.isEmpty() ? null : zip.bytes(roots.getFirst(), LARGEST_LIST);
        if (list == null) {
            throw draft.refusal("damaged", CONTAINER);
        }
        Book book = new Book(draft, roots.getFirst());
        book.read(new ByteArrayInputStream(list), roots.getFirst());
        return book;
    }

    /** What the book's own list says of it. */
    private static final class Book extends Xml {
        private final String root;
        private final Map<String, String> chapters = new HashMap<>();
        private final List<String> spine = new ArrayList<>();
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder language = new StringBuilder();
        private @Nullable StringBuilder current;

        Book(Draft draft, String root) {
            super(draft);
            this.root = root;
        }

        @Override
        void begin(String space, String name, Attributes attributes) {
            switch (name) {
                case "item" -> item(attributes);
                case "itemref" -> {
                    if (!"no".equals(value(attributes, "linear"))) {
                        spine.add(String.valueOf(value(attributes, "idref")));
                    }
                }
                case "title" -> current = title.isEmpty() ? title : null;
                case "language" -> current = language.isEmpty() ? language : null;
                default -> {}
            }
        }

        private void item(Attributes attributes) {
            String type = String.valueOf(value(attributes, "media-type"));
            String properties = " " + Objects.requireNonNullElse(value(attributes, "properties"), "") + " ";
            String target = value(attributes, "href");
            if (target != null && type.contains("html") && !properties.contains(" nav ")) {
                try {
                    String path = URI.create("/" + root.replace(" ", "%20"))
                            .resolve(target.replace(" ", "%20"))
                            .getPath();
                    chapters.put(String.valueOf(value(attributes, "id")), path == null ? "" : path.substring(1));
                } catch (IllegalArgumentException e) {
                    return; // no address: nothing of the book
                }
            }
        }

        @Override
        void words(char[] signs, int from, int length) {
            if (current != null) {
                current.append(signs, from, Math.min(length, 1000));
            }
        }

        @Override
        void end(String space, String name) {
            current = null;
        }
    }
}
