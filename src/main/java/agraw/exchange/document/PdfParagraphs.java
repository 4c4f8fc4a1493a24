package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of the lines of a PDF file again, and knows headings, items and rows by how they look. */
final class PdfParagraphs {
    private static final int LONGEST_HEADING = 250;
    private static final float LARGER = 1.12f;
    private static final float SMALLER = 0.94f;
    private static final Pattern NOTE_MARK =
            Pattern.compile("^[(\\[]?(?:\\p{Nd}{1,3}|[*†‡])[)\\].]?\\s*(?=[\\p{L}«“\"(])");
    private static final Pattern NOTE = Pattern.compile(NOTE_MARK.pattern() + ".*", Pattern.DOTALL);

    private final Draft draft;
    private final List<PdfPage> pages;
    private final PdfJoints joints;
    private final SpeakerNames names;
    private final float body;
    private final boolean boldBody;
    private final List<Made> made = new ArrayList<>();
    private @Nullable Made current;
    private @Nullable Made note;

    PdfParagraphs(Draft draft, List<PdfPage> pages) {
        this.draft = draft;
        this.pages = pages;
        List<PdfLine> lines = pages.stream()
                .flatMap(page -> page.blocks().stream().flatMap(List::stream))
                .toList();
        joints = PdfJoints.of(lines);
        names = SpeakerNames.among(lines.stream().map(PdfLine::text));
        body = body(lines);
        long bold = lines.stream().filter(PdfLine::bold).count();
        boldBody = bold * 2 > lines.size();
    }

    /** A paragraph while lines are put to it. */
    private static final class Made {
        private final StringBuilder words = new StringBuilder();
        private final PdfLine first;
        private final int page;
        private PdfLine last;
        private boolean full;
        private final ParagraphStyle style;

        Made(PdfLine first, int page, ParagraphStyle style) {
            this.first = first;
            this.last = first;
            this.page = page;
            this.style = style;
        }
    }

    /** The size in which most letters are. */
    private static float body(List<PdfLine> lines) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (PdfLine line : lines) {
            letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(20)
                / 2f;
    }

    void write() {
        for (PdfPage page : pages) {
            draft.check();
            for (List<PdfLine> block : page.blocks()) {
                block(new PdfBlock(block), page.number(), page.height());
            }
        }
        TreeSet<Integer> sizes = new TreeSet<>();
        made.stream().filter(this::isLarge).forEach(each -> sizes.add(-Math.round(each.first.size() * 2)));
        for (Made each : made) {
            int larger = sizes.headSet(-Math.round(each.first.size() * 2)).size();
            boolean bold = !boldBody && each.first.bold() && each.last.bold() && isHeading(each);
            if (each.style == ParagraphStyle.BODY && (isLarge(each) || bold)) {
                draft.add(each.words.toString(), ParagraphStyle.HEADING, Math.min(6, larger + 1), each.page);
            } else {
                draft.add(each.words.toString(), each.style, each.style == ParagraphStyle.LIST_ITEM ? 1 : 0, each.page);
            }
        }
    }

    private boolean isLarge(Made each) {
        return each.style == ParagraphStyle.BODY
                && each.first.size() > body * LARGER
                && each.words.length() <= LONGEST_HEADING
                && each.words.chars().anyMatch(Character::isLetter);
    }

    private boolean isHeading(Made each) {
        String words = each.words.toString();
        return words.length() <= LONGEST_HEADING / 2
                && words.chars().anyMatch(Character::isLetter)
                && !words.matches("(?s).*[.:;,،؛]$")
                && names.known(words) == null;
    }

    private void block(PdfBlock block, int page, float height) {
        for (int at = 0; at < block.lines().size(); at++) {
            PdfLine line = block.lines().get(at);
            Made open = current;
            if (isNote(line, height) || (note != null && isSmall(line))) {
                note(line, page);
                continue;
            }
            note = null;
            if (block.isRow(at)) {
                current = begin(line, page, ParagraphStyle.TABLE_ROW, TableDraft.joined(line.cells()), false);
            } else if (open == null || isNew(open, block, at)) {
                String item = PdfBlock.item(line.text());
                current = begin(
                        line,
                        page,
                        item == null ? ParagraphStyle.BODY : ParagraphStyle.LIST_ITEM,
                        item == null ? line.text() : item,
                        block.isFull(line));
            } else {
                joints.join(open.words, line.text());
                open.last = line;
                open.full = block.isFull(line);
            }
        }
    }

    private Made begin(PdfLine line, int page, ParagraphStyle style, String words, boolean full) {
        Made next = new Made(line, page, style);
        next.words.append(words);
        next.full = full;
        made.add(next);
        return next;
    }

    private boolean isSmall(PdfLine line) {
        return line.size() < body * SMALLER;
    }

    /** A small line with a mark before it, in the lower part of a page. */
    private boolean isNote(PdfLine line, float height) {
        return isSmall(line)
                && line.y() > height * 0.4f
                && NOTE.matcher(line.text()).matches();
    }

    /** Puts a line to a note; the paragraph above it may go on in the next column or page. */
    private void note(PdfLine line, int page) {
        if (note == null || NOTE.matcher(line.text()).matches()) {
            note = begin(
                    line,
                    page,
                    ParagraphStyle.NOTE,
                    NOTE_MARK.matcher(line.text()).replaceFirst(""),
                    true);
        } else {
            joints.join(note.words, line.text());
        }
    }

    private boolean isNew(Made open, PdfBlock block, int at) {
        PdfLine line = block.lines().get(at);
        PdfLine before = open.last;
        if (open.style == ParagraphStyle.TABLE_ROW
                || PdfBlock.item(line.text()) != null
                || PdfBlock.isNumbered(line.text())
                || Math.abs(line.size() - before.size()) > 0.08f * before.size()
                || line.bold() != before.bold()
                || (line.rightToLeft() != before.rightToLeft()
                        && line.text().length() > 20
                        && before.text().length() > 20)
                || names.known(line.text()) != null) {
            return true;
        }
        return at == 0 ? !goesOn(open, block, line) : block.begins(at, open.first);
    }

    /** Whether a paragraph goes on at the head of the next column or page. */
    private static boolean goesOn(Made before, PdfBlock block, PdfLine line) {
        String words = before.words.toString();
        int last = words.codePointBefore(words.length());
        int first = line.text().codePointAt(0);
        boolean open = ".!?:…؟".indexOf(last) < 0;
        boolean lower = Character.isLowerCase(first) || (line.rightToLeft() && Character.isLetter(first));
        return open
                && before.full
                && (lower || last == '-' || last == ',' || last == '،')
                && block.indent(line) < 2 * line.size();
    }
}
