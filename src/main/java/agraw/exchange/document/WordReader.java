package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Reads the words of a DOCX file as a stream. POI builds the whole tree of the document first, however large,
 * and gives words that were moved in both places: src/docs/decisions.md.
 */
final class WordReader {
    private static final String MAIN = "/officeDocument";

    private WordReader() {}

    /** The main part of an office file, or nothing if it names none. */
    static Optional<String> main(Container zip, Draft draft) throws IOException {
        return Optional.ofNullable(relations(zip, draft, "_rels/.rels", "").get(MAIN));
    }

    static void read(Container zip, Draft draft, String main) throws IOException {
        Map<String, String> parts = relations(zip, draft, relationsOf(main), main);
        WordStyles styles = new WordStyles(draft);
        part(zip, parts.get("/styles"), styles);
        WordBody body = new WordBody(draft, styles);
        body.read(zip.stream(main).orElseThrow(() -> draft.refusal("damaged", main)), main);
        List<Piece> pieces = new ArrayList<>(body.found);
        notes(zip, draft, styles, parts, body, pieces);
        for (String properties : List.of("docProps/core.xml")) {
            part(zip, properties, new Properties(draft));
        }
        draft.language(styles.language);
        draft.remark(Remark.Kind.COMMENTS_LEFT_OUT, body.comments);
        Piece.into(draft, pieces, body.shown, body.asked);
    }

    private static void notes(
            Container zip, Draft draft, WordStyles styles, Map<String, String> parts, WordBody body, List<Piece> pieces)
            throws IOException {
        Map<String, Map<String, List<Piece>>> notes = new HashMap<>();
        int number = 0;
        for (WordBody.NoteMark mark : body.marks) {
            Map<String, List<Piece>> known = notes.get(mark.kind());
            if (known == null) {
                WordBody read = new WordBody(draft, styles);
                part(zip, parts.get("/" + mark.kind() + "s"), read);
                known = read.notes;
                notes.put(mark.kind(), known);
            }
            number++;
            for (Piece piece : known.getOrDefault(mark.id(), List.of())) {
                pieces.add(new Piece(piece.words(), ParagraphStyle.NOTE, number, mark.shown(), mark.asked()));
            }
        }
    }

    private static void part(Container zip, @Nullable String name, Xml reader) throws IOException {
        if (name != null) {
            Optional<InputStream> content = zip.stream(name);
            if (content.isPresent()) {
                reader.read(content.get(), name);
            }
        }
    }

    private static String relationsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** The parts that belong to a part: the end of their type to their name. Those outside of the file are left out. */
    private static Map<String, String> relations(Container zip, Draft draft, String name, String part)
            throws IOException {
        Map<String, String> found = new HashMap<>();
        part(zip, name, new Xml(draft) {
            @Override
            void begin(String space, String element, Attributes attributes) {
                String type = value(attributes, "Type");
                String target = value(attributes, "Target");
                if (type != null && target != null && !"External".equals(value(attributes, "TargetMode"))) {
                    resolved(part, target)
                            .ifPresent(path ->
                                    found.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), path));
                }
            }
        });
        return found;
    }

    private static Optional<String> resolved(String part, String target) {
        try {
            String path = URI.create("/" + part).resolve(target).getPath();
            return path == null ? Optional.empty() : Optional.of(path.substring(path.startsWith("/") ? 1 : 0));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address at all
        }
    }

    /** The title that the document has in its properties. */
    static final class Properties extends Xml {
        private final Draft draft;
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder language = new StringBuilder();
        private @Nullable StringBuilder current;

        Properties(Draft draft) {
            super(draft);
            this.draft = draft;
        }

        @Override
        void begin(String space, String name, Attributes attributes) {
            current = switch (name) {
                case "title" -> title;
                case "language" -> language;
                default -> null;
            };
        }

        @Override
        void words(char[] signs, int from, int length) {
            if (current != null && current.length() < 1000) {
                current.append(signs, from, Math.min(length, 1000));
            }
        }

        @Override
        void end(String space, String name) {
            current = null;
        }

        @Override
        public void endDocument() {
            draft.title(title.toString());
            draft.language(language.toString().strip());
        }
    }
}
