package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain words. A line is a paragraph, unless lines are of one width as those that a mail program or typist broke: then they are
 * joined until an empty line, a short one, or one that begins like an item or a speaker.
 */
final class PlainReader {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final Pattern BEGINS = Pattern.compile(
            "^\\s*(?:[-–—*•▪◦‣]\\s|\\(?\\d{1,3}[.)]\\s|\\(?[a-zA-Z][.)]\\s|[\\[(]?\\d{1,2}:\\d\\d).*", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("^\\s*[-–*•▪◦‣]\\s+(?=\\S)");
    private static final Pattern BROKEN = Pattern.compile(".*\\p{L}[-\u00ad\u2010]$", Pattern.DOTALL);

    private final Draft draft;
    private final int width;
    private final SpeakerNames names;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable String last;
    private int page;

    private PlainReader(Draft draft, int width, SpeakerNames names) {
        this.names = names;
        this.draft = draft;
        this.width = width;
    }

    static void read(String words, Draft draft) {
        String lines = words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        draft.count(lines.length());
        PlainReader reader = new PlainReader(draft, width(lines), SpeakerNames.among(lines.lines()));
        reader.page = lines.indexOf('\f') >= 0 ? 1 : 0;
        int start = 0;
        while (start <= lines.length()) {
            int end = lines.indexOf('\n', start);
            end = end < 0 ? lines.length() : end;
            reader.line(lines.substring(start, end));
            start = end + 1;
        }
        reader.flush();
    }

    private void line(String line) {
        draft.check();
        int feed = line.indexOf('\f');
        if (feed >= 0) {
            line(line.substring(0, feed));
            flush();
            page++;
            line(line.substring(feed + 1));
            return;
        }
        String stripped = line.strip();
        if (stripped.isEmpty()) {
            flush();
        } else if (last != null && continues(last, line)) {
            boolean hyphen = BROKEN.matcher(paragraph).matches() && Character.isLowerCase(stripped.codePointAt(0));
            if (hyphen) {
                paragraph.setLength(paragraph.length() - 1);
            } else {
                paragraph.append(' ');
            }
            paragraph.append(stripped);
            last = line;
        } else {
            flush();
            paragraph.append(line);
            last = line;
        }
    }

    private boolean continues(String before, String line) {
        return width > 0
                && before.stripTrailing().length() > width * 2 / 3
                && !BEGINS.matcher(line).matches()
                && names.known(line) == null;
    }

    private void flush() {
        String whole = paragraph.toString();
        boolean item = ITEM.matcher(whole).find();
        draft.add(
                item ? ITEM.matcher(whole).replaceFirst("") : whole,
                item && !whole.strip().startsWith("–") ? ParagraphStyle.LIST_ITEM : ParagraphStyle.BODY,
                item && !whole.strip().startsWith("–") ? 1 : 0,
                page == 0 ? null : page);
        paragraph.setLength(0);
        last = null;
    }

    /** The width at which lines were broken, or 0 where each line is a paragraph of its own. */
    private static int width(String lines) {
        List<Integer> lengths = new ArrayList<>();
        lines.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lengths.add(line.length()));
        if (lengths.size() < 4) {
            return 0;
        }
        lengths.sort(null);
        int longest = lengths.getLast();
        int upper = lengths.get(lengths.size() * 3 / 4);
        boolean broken = longest <= WIDEST && upper >= NARROWEST && longest - upper <= Math.max(12, longest / 4);
        return broken ? longest : 0;
    }
}
