package agraw.exchange.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * The body or the notes of a Word document (ECMA-376), with its tracked changes as if they were accepted: what was put in or moved here
 * is taken, what was deleted or moved away is not.
 */
final class WordBody extends Xml {
    private final Draft draft;
    private final WordStyles styles;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final Deque<List<Piece>> sinks = new ArrayDeque<>();
    final List<Piece> found = new ArrayList<>();
    final Map<String, List<Piece>> notes = new HashMap<>();
    final List<NoteMark> marks = new ArrayList<>();
    int shown;
    int asked;
    int comments;
    private int runs;
    private boolean words;
    private boolean hidden;
    private boolean paragraphProperties;
    private boolean rowProperties;
    private boolean rowDeleted;
    private @Nullable String space;
    private boolean word;
    private boolean math;

    WordBody(Draft draft, WordStyles styles) {
        super(draft);
        this.draft = draft;
        this.styles = styles;
        sinks.push(found);
    }

    /** Where a note is called, by its kind (footnote or endnote) and id. */
    record NoteMark(String kind, String id, int shown, int asked) {}

    @Override
    void begin(String uri, String name, Attributes attributes) {
        if (!uri.equals(space)) {
            space = uri;
            word = uri.endsWith("/wordprocessingml/main") || uri.endsWith("/wordprocessingml/2006/main");
            math = uri.endsWith("/math");
        }
        if (!word) {
            words = math && name.equals("t") && !hidden;
            if (name.equals("Fallback")) {
                skip(); // the same once more, for programs that do not know the first
            }
            return;
        }
        WordParagraph paragraph = open.peek();
        switch (name) {
            case "p" -> open.push(new WordParagraph(shown, asked));
            case "pPr" -> paragraphProperties = true;
            case "trPr" -> rowProperties = true;
            case "r" -> {
                runs++;
                hidden = false;
            }
            case "t" -> words = !hidden;
            case "tbl" -> tables.push(new TableDraft());
            case "tr" -> {
                rowDeleted = false;
                table().row();
            }
            case "tc" -> sinks.push(table().cell(shown, asked));
            case "txbxContent" -> sinks.push(paragraph == null ? current() : paragraph.boxes);
            case "del" -> deleted(paragraph);
            case "moveFrom",
                    "pPrChange",
                    "rPrChange",
                    "trPrChange",
                    "tblPrChange",
                    "sectPrChange",
                    "tcPrChange",
                    "rt",
                    "instrText",
                    "delText",
                    "tblPr",
                    "tcPr",
                    "numPrChange" -> skip();
            case "footnote", "endnote" -> note(attributes);
            default -> {
                if (paragraph != null && paragraphProperties) {
                    property(paragraph, name, attributes);
                } else if (paragraph != null && runs > 0) {
                    sign(paragraph, name, attributes);
                }
            }
        }
    }

    private void deleted(@Nullable WordParagraph paragraph) {
        if (rowProperties) {
            rowDeleted = true;
        } else if (paragraphProperties && paragraph != null) {
            paragraph.endDeleted = true;
        } else {
            skip();
        }
    }

    private void note(Attributes attributes) {
        String type = value(attributes, "type");
        if (type != null && !type.equals("normal")) {
            skip(); // the lines between words and notes
        } else {
            List<Piece> sink = new ArrayList<>();
            notes.put(String.valueOf(value(attributes, "id")), sink);
            sinks.push(sink);
        }
    }

    private void property(WordParagraph paragraph, String name, Attributes attributes) {
        String value = value(attributes, "val");
        switch (name) {
            case "pStyle" -> paragraph.style = Objects.requireNonNullElse(value, "");
            case "outlineLvl" -> paragraph.outline = number(value, -1);
            case "numId" -> paragraph.list = number(value, 0);
            case "ilvl" -> paragraph.listLevel = number(value, 0);
            case "pageBreakBefore" -> {
                asked += isOn(value) ? 1 : 0;
                paragraph.breaks(shown, asked);
            }
            case "sectPr" -> paragraph.endsPage = true;
            case "type" -> paragraph.endsPage &= !"continuous".equals(value);
            default -> {}
        }
    }

    private void sign(WordParagraph paragraph, String name, Attributes attributes) {
        switch (name) {
            case "vanish" -> hidden = isOn(value(attributes, "val"));
            case "tab", "ptab" -> paragraph.put('\t');
            case "br" -> {
                if ("page".equals(value(attributes, "type"))) {
                    asked++;
                    paragraph.breaks(shown, asked);
                } else {
                    paragraph.put('\n');
                }
            }
            case "cr" -> paragraph.put('\n');
            case "noBreakHyphen" -> paragraph.put('\u2011');
            case "lastRenderedPageBreak" -> {
                shown++;
                paragraph.breaks(shown, asked);
            }
            case "sym" -> symbol(paragraph, value(attributes, "char"));
            case "commentReference" -> comments++;
            case "footnoteReference", "endnoteReference" ->
                marks.add(new NoteMark(
                        name.replace("Reference", ""), String.valueOf(value(attributes, "id")), shown, asked));
            default -> {}
        }
    }

    /** A sign of a font of pictures has no letter, and is put in a range for private use. */
    private static void symbol(WordParagraph paragraph, @Nullable String hex) {
        try {
            int code = hex == null ? 0 : Integer.parseInt(hex, 16);
            if (code > ' ' && code < 0xd800) {
                paragraph.put((char) code);
            }
        } catch (NumberFormatException e) {
            return; // no sign then
        }
    }

    @Override
    void words(char[] signs, int from, int length) {
        if (words) {
            draft.count(length);
            WordParagraph paragraph = open.peek();
            if (paragraph != null) {
                paragraph.words.append(signs, from, length);
            }
        }
    }

    @Override
    void end(String uri, String name) {
        if (name.equals("t")) {
            words = false;
            return;
        } else if (!uri.endsWith("main") || uri.contains("drawingml")) {
            return;
        }
        switch (name) {
            case "pPr" -> paragraphProperties = false;
            case "trPr" -> rowProperties = false;
            case "r" -> runs--;
            case "p" -> paragraph(open.pop());
            case "tc", "txbxContent", "footnote", "endnote" -> sinks.pop();
            case "tr" -> {
                if (rowDeleted) {
                    table().dropRow();
                }
            }
            case "tbl" -> tables.pop().into(current(), !tables.isEmpty());
            default -> {}
        }
    }

    private void paragraph(WordParagraph paragraph) {
        List<Piece> sink = current();
        WordStyles.Use use = paragraph.use(styles);
        if (paragraph.endDeleted) {
            paragraph.carry(sink);
        } else if (!use.isContents()) {
            paragraph.into(sink, use);
        }
        sink.addAll(paragraph.boxes);
        asked += paragraph.endsPage ? 1 : 0;
    }

    private List<Piece> current() {
        return Objects.requireNonNullElse(sinks.peek(), found);
    }

    private TableDraft table() {
        if (tables.isEmpty()) {
            throw draft.refusal("damaged"); // a row outside of a table
        }
        return tables.element();
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
