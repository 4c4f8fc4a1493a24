package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The body of an OpenDocument text (ISO/IEC 26300). What was deleted in tracked changes stands apart and is not taken. */
final class OdtBody extends Xml {
    private static final int MOST_SPACES = 1000;
    private static final int LONGEST_CHAIN = 20; // styles may rest on each other in a circle
    private static final int MOST_REPEATS = 64; // empty cells to the right are written as one that is repeated

    private final Draft draft;
    private final List<Piece> found = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<List<Piece>> sinks = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final Set<String> breaking = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private String style = "";
    private boolean body;
    private int lists;
    private boolean heads;
    private int shown;
    private int asked;
    private int number;
    private int comments;

    OdtBody(Draft draft) {
        super(draft);
        this.draft = draft;
        sinks.push(found);
    }

    /** A paragraph while it is read. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private final List<Piece> boxes = new ArrayList<>();
        private final ParagraphStyle style;
        private final int level;
        private int shown;
        private final int asked;

        Open(ParagraphStyle style, int level, int shown, int asked) {
            this.style = style;
            this.level = level;
            this.shown = shown;
            this.asked = asked;
        }
    }

    @Override
    void begin(String space, String name, Attributes attributes) {
        switch (name) {
            case "style" -> {
                style = String.valueOf(value(attributes, "name"));
                parents.put(style, Objects.requireNonNullElse(value(attributes, "parent-style-name"), ""));
            }
            case "paragraph-properties" -> {
                if ("page".equals(value(attributes, "break-before"))) {
                    breaking.add(style);
                }
            }
            case "text" -> body |= space.endsWith("office:1.0");
            case "tracked-changes",
                    "forms",
                    "table-of-content",
                    "alphabetical-index",
                    "illustration-index",
                    "ruby-text",
                    "sequence-decls",
                    "script",
                    "binary-data" -> skip();
            case "annotation" -> {
                comments++;
                skip();
            }
            default -> {
                if (body) {
                    content(name, attributes);
                } else if (name.equals("master-styles")) {
                    skip(); // the heads and feet of pages
                }
            }
        }
    }

    private void content(String name, Attributes attributes) {
        Open paragraph = open.peek();
        switch (name) {
            case "h", "p" -> paragraph(name, attributes);
            case "list" -> {
                lists++;
                heads = false;
            }
            case "list-item" -> heads = true;
            case "table" -> tables.push(new TableDraft());
            case "table-row" -> table().row();
            case "table-cell", "covered-table-cell" -> {
                int repeats = Math.min(MOST_REPEATS, number(value(attributes, "number-columns-repeated"), 1));
                for (int each = 1; each < repeats; each++) {
                    table().cell(shown, asked);
                }
                sinks.push(table().cell(shown, asked));
            }
            case "text-box" -> sinks.push(paragraph == null ? current() : paragraph.boxes);
            case "note" -> number++;
            case "note-citation" -> skip();
            case "note-body" -> sinks.push(new ArrayList<>());
            case "s" -> put(" ".repeat(Math.clamp(number(value(attributes, "c"), 1), 1, MOST_SPACES)));
            case "tab" -> put("\t");
            case "line-break" -> put("\n");
            case "soft-page-break" -> {
                shown++;
                if (paragraph != null && paragraph.words.isEmpty()) {
                    paragraph.shown = shown;
                }
            }
            default -> {}
        }
    }

    private void paragraph(String name, Attributes attributes) {
        String named = Objects.requireNonNullElse(value(attributes, "style-name"), "");
        asked += breaking.contains(named) ? 1 : 0;
        String folded = base(named);
        ParagraphStyle kind = ParagraphStyle.BODY;
        int level = 0;
        if (name.equals("h")) {
            kind = ParagraphStyle.HEADING;
            level = Math.clamp(number(value(attributes, "outline-level"), 1), 1, 10);
        } else if (folded.matches("heading_20_\\d")) {
            kind = ParagraphStyle.HEADING;
            level = Math.max(1, folded.charAt(folded.length() - 1) - '0');
        } else if (folded.equals("title")) {
            kind = ParagraphStyle.TITLE;
        } else if (folded.equals("quotations")) {
            kind = ParagraphStyle.QUOTE;
        } else if (lists > 0 && heads && open.isEmpty()) {
            kind = ParagraphStyle.LIST_ITEM;
            level = lists;
        }
        open.push(new Open(kind, level, shown, asked));
    }

    /** The style of the program on which one of the document rests, in lower case. */
    private String base(String named) {
        String found = named;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            String parent = parents.getOrDefault(found, "");
            if (parent.isEmpty()) {
                break;
            }
            found = parent;
        }
        return found.toLowerCase(Locale.ROOT);
    }

    private void put(String words) {
        Open paragraph = open.peek();
        if (paragraph != null) {
            draft.count(words.length());
            paragraph.words.append(words);
        }
    }

    /** White space in the file is one space, as in HTML. */
    @Override
    void words(char[] signs, int from, int length) {
        Open paragraph = open.peek();
        if (paragraph == null || !body) {
            return;
        }
        draft.count(length);
        StringBuilder words = paragraph.words;
        for (int at = from; at < from + length; at++) {
            char sign = signs[at];
            boolean space = sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
            if (!space) {
                words.append(sign);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    @Override
    void end(String space, String name) {
        if (!body) {
            return;
        }
        switch (name) {
            case "h", "p" -> {
                Open paragraph = open.pop();
                List<Piece> sink = current();
                sink.add(new Piece(
                        paragraph.words.toString(),
                        paragraph.style,
                        paragraph.level,
                        paragraph.shown,
                        paragraph.asked));
                sink.addAll(paragraph.boxes);
            }
            case "list" -> lists--;
            case "table-cell", "covered-table-cell", "text-box" -> sinks.pop();
            case "table" -> tables.pop().into(current(), !tables.isEmpty());
            case "note-body" -> {
                for (Piece piece : sinks.pop()) {
                    notes.add(new Piece(piece.words(), ParagraphStyle.NOTE, number, piece.shown(), piece.asked()));
                }
            }
            default -> {}
        }
    }

    /** Puts all that was read into the document. */
    void into() {
        draft.remark(Remark.Kind.COMMENTS_LEFT_OUT, comments);
        found.addAll(notes);
        Piece.into(draft, found, shown, asked);
    }

    private List<Piece> current() {
        return Objects.requireNonNullElse(sinks.peek(), found);
    }

    private TableDraft table() {
        @Nullable TableDraft table = tables.peek();
        if (table == null) {
            throw draft.refusal("damaged"); // a row outside of a table
        }
        return table;
    }
}
