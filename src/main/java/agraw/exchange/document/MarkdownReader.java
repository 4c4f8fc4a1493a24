package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads CommonMark with the tables of GitHub. */
final class MarkdownReader {
    private static final int DEEPEST = 100;
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("^title:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$", Pattern.MULTILINE);

    private MarkdownReader() {}

    static void read(String words, Draft draft) {
        String lines = words.replace("\r\n", "\n").replace('\r', '\n');
        Matcher front = FRONT_MATTER.matcher(lines);
        if (front.find()) {
            Matcher title = TITLE.matcher(front.group(1));
            draft.title(title.find() ? title.group(1) : null);
            lines = lines.substring(front.end());
        }
        Node tree = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .build()
                .parse(lines);
        blocks(tree, draft, 0, false);
    }

    /** Blocks are nested at most {@link #DEEPEST} deep. */
    private static void blocks(Node parent, Draft draft, int lists, boolean quoted) {
        boolean first = true;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            draft.check();
            switch (node) {
                case Heading heading -> add(draft, inline(heading), ParagraphStyle.HEADING, heading.getLevel());
                case Paragraph paragraph -> {
                    boolean item = parent instanceof ListItem && first;
                    add(
                            draft,
                            inline(paragraph),
                            item ? ParagraphStyle.LIST_ITEM : quoted ? ParagraphStyle.QUOTE : ParagraphStyle.BODY,
                            item ? lists : 0);
                    first = false;
                }
                case ListBlock list -> blocks(list, draft, lists + 1, quoted);
                case BlockQuote quote -> blocks(quote, draft, lists, true);
                case FencedCodeBlock code -> add(draft, code.getLiteral(), ParagraphStyle.BODY, 0);
                case IndentedCodeBlock code -> add(draft, code.getLiteral(), ParagraphStyle.BODY, 0);
                case HtmlBlock html -> add(draft, Jsoup.parse(html.getLiteral()).text(), ParagraphStyle.BODY, 0);
                case TableBlock table -> rows(table, draft);
                default -> blocks(node, draft, lists, quoted);
            }
        }
    }

    private static void rows(Node parent, Draft draft) {
        for (Node part = parent.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableRow row) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(inline(cell));
                }
                add(draft, TableDraft.joined(cells), ParagraphStyle.TABLE_ROW, 0);
            } else {
                rows(part, draft);
            }
        }
    }

    private static void add(Draft draft, String words, ParagraphStyle style, int level) {
        draft.count(words.length());
        draft.add(words, style, level, null);
    }

    /** The words of a block, without recursion: emphasis within emphasis may be as deep as a hostile file likes. */
    private static String inline(Node block) {
        StringBuilder words = new StringBuilder();
        @Nullable Node node = block.getFirstChild();
        int depth = 1;
        while (node != null) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _ -> words.append(' ');
                case HardLineBreak _ -> words.append('\n');
                default -> {}
            }
            @Nullable Node next = node.getFirstChild();
            depth += next == null ? 0 : 1;
            while (next == null && node != null && depth > 0) {
                next = node.getNext();
                node = node.getParent();
                depth -= next == null ? 1 : 0;
            }
            node = next;
        }
        return words.toString();
    }
}
