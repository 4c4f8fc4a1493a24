package agraw.exchange.document;

import agraw.exchange.file.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML: a page of the web, a document saved as one, what a program puts on the clipboard, or a chapter of a book. */
final class HtmlReader {
    private static final Pattern CHARSET = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"'])([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /** An element that XML closes at once, and HTML would leave open. */
    private static final Pattern EMPTY = Pattern.compile(
            "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\\b)([a-zA-Z][\\w:-]*+)([^<>]*+)(?<=/)>");

    private static final int HEAD = 4096;

    private HtmlReader() {}

    static void read(byte[] bytes, Draft draft) {
        read(decoded(bytes), draft);
    }

    static void read(String html, Draft draft) {
        read(html, draft, new HtmlPages());
    }

    /** A chapter of a book, which is written as XML; the pages go on from the one before. */
    static void chapter(String html, Draft draft, HtmlPages pages) {
        read(EMPTY.matcher(html).replaceAll("<$1$2></$1>"), draft, pages);
    }

    private static void read(String html, Draft draft, HtmlPages pages) {
        org.jsoup.nodes.Document tree =
                Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Limits.DEEPEST));
        draft.title(tree.title());
        draft.language(tree.getElementsByTag("html").attr("lang"));
        HtmlWalk walk = new HtmlWalk(draft, pages);
        tree.body().filter(walk);
        walk.flush();
    }

    /** The characters as the file says them to be, unless it is UTF-8 whatever it says. */
    static String decoded(byte[] bytes) {
        Charset said = said(bytes);
        if (said == null || Encoding.isUnicode(bytes)) {
            return Encoding.decode(bytes);
        }
        return new String(bytes, said);
    }

    private static @Nullable Charset said(byte[] bytes) {
        Matcher matcher =
                CHARSET.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1);
        try {
            // As browsers do: who says Latin 1 means what Windows writes.
            return Charset.forName(name.matches("(?i)iso-?8859-1|us-ascii|latin1") ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
