package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a tree of HTML, without recursion, and makes paragraphs of what a reader would see as such. */
final class HtmlWalk implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "nav",
            "svg",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "rt",
            "rp",
            "del",
            "math",
            "map",
            "dialog",
            "o:p");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr", "img", "picture", "source", "br");
    private static final int LONGEST_LABEL = 20;
    private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*\\S+\\s+level(\\d)");
    private static final Pattern BULLET = Pattern.compile("^[·•▪◦‣o§Øü-]\\s+");

    private final Draft draft;
    private final HtmlPages pages;
    private final StringBuilder words = new StringBuilder();
    private ParagraphStyle style = ParagraphStyle.BODY;
    private int level;
    private int lists;
    private int quotes;
    private int asWritten;

    HtmlWalk(Draft draft, HtmlPages pages) {
        this.draft = draft;
        this.pages = pages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            put(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (isPageMark(element)) {
            pages.mark(
                    element.hasAttr("title")
                            ? element.attr("title")
                            : element.hasAttr("aria-label") ? element.attr("aria-label") : element.text());
            return element.text().length() <= LONGEST_LABEL ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        } else if (LEFT_OUT.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (name.equals("br")) {
            words.append('\n');
        } else if (!INLINE.contains(name)) {
            flush();
            return block(element, name);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult block(Element element, String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                style = ParagraphStyle.HEADING;
                level = name.charAt(1) - '0';
            }
            case "ul", "ol", "dl", "menu" -> lists++;
            case "li", "dd", "dt" -> {
                style = ParagraphStyle.LIST_ITEM;
                level = Math.max(1, lists);
            }
            case "blockquote" -> quotes++;
            case "pre" -> asWritten++;
            case "p" -> wordList(element);
            case "table" -> {
                return table(element);
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    /** Word writes lists for the clipboard as paragraphs that say so in their style. */
    private void wordList(Element element) {
        Matcher list = WORD_LIST.matcher(element.attr("style"));
        if (list.find()) {
            style = ParagraphStyle.LIST_ITEM;
            level = Math.max(1, list.group(1).charAt(0) - '0');
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !INLINE.contains(element.normalName())) {
            flush();
            switch (element.normalName()) {
                case "ul", "ol", "dl", "menu" -> lists--;
                case "blockquote" -> quotes--;
                case "pre" -> asWritten--;
                case "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "p" -> style = ParagraphStyle.BODY;
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    /** A table is one of rows, unless it only says where parts of a page stand. */
    private FilterResult table(Element table) {
        if (table.selectFirst("table table, h1, h2, h3, h4, h5, h6, ul, ol, blockquote") != null
                || table.attr("role").equals("presentation")) {
            return FilterResult.CONTINUE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    cells.add(cell.text());
                }
            }
            rows.add(cells);
        }
        if (rows.stream().allMatch(cells -> cells.size() <= 1)) {
            return FilterResult.CONTINUE;
        }
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            add(caption.text(), ParagraphStyle.BODY, 0);
        }
        for (List<String> cells : rows) {
            add(TableDraft.joined(cells), ParagraphStyle.TABLE_ROW, 0);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private void put(String text) {
        if (asWritten > 0) {
            words.append(text);
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign > ' ') {
                words.append(sign);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) > ' ') {
                words.append(' ');
            }
        }
    }

    /** Ends the paragraph that is being read. */
    void flush() {
        if (!words.toString().isBlank()) {
            ParagraphStyle as = style == ParagraphStyle.BODY && quotes > 0 ? ParagraphStyle.QUOTE : style;
            String whole = words.toString();
            add(
                    style == ParagraphStyle.LIST_ITEM
                            ? BULLET.matcher(whole.strip()).replaceFirst("")
                            : whole,
                    as,
                    level);
            style = ParagraphStyle.BODY;
            level = 0;
        }
        words.setLength(0);
    }

    private void add(String text, ParagraphStyle as, int at) {
        draft.count(text.length());
        draft.check();
        draft.add(text, as, at, pages.page());
    }

    private static boolean isPageMark(Element element) {
        return element.attr("epub:type").equals("pagebreak")
                || element.attr("role").equals("doc-pagebreak");
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String look = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || look.contains("display:none")
                || look.contains("display: none")
                || look.contains("mso-list:ignore");
    }
}
