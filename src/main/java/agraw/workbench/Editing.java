package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.change.Shift;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.TextQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings texts into the workbook, edits their words and takes texts out again. Each call is one change that can be undone. */
public final class Editing {
    private final Store store;
    private final String author;

    public Editing(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Editing of(Workbench workbench) {
        return new Editing(workbench.store(), workbench.author());
    }

    /** Adds a text behind the others of its case. Each line of the words that is not blank becomes a paragraph. */
    public Text add(UUID caseStudy, TextKind kind, String title, String language, String words) {
        String last = store.read(reader -> reader.where(Text.class, "caseStudy", caseStudy)).stream()
                .map(Text::position)
                .reduce((_, later) -> later)
                .orElse(null);
        Text text = new Text(Ids.next(), caseStudy, null, kind, title.strip(), language, Rank.after(last));
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.Create.of(text));
        List<String> lines = lines(words);
        for (int index = 0; index < lines.size(); index++) {
            edits.add(Edit.Create.of(Paragraph.of(Ids.next(), text.id(), lines.get(index), Rank.of(index))));
        }
        store.commit(new Draft(Label.of("change.addText", text.title()), author, edits));
        return text;
    }

    /** What the paragraphs of written words hold. */
    static List<String> lines(String words) {
        return plain(words)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Deletes a text with its paragraphs and the tags on its passages. */
    public void delete(UUID text) {
        Step.take(store, author, reader -> {
            Text gone = reader.get(Text.class, text);
            return new Step(Label.of("change.deleteText", gone.title()), Removal.of(reader, List.of(gone)));
        });
    }

    /** Says what a text is called, of what kind it is, and in what language; a blank title changes none. */
    public void describe(UUID id, String title, TextKind kind, String language) {
        Step.take(store, author, reader -> {
            Text old = reader.get(Text.class, id);
            Text described = Kind.with(
                    old,
                    Map.of("kind", kind, "title", title.isBlank() ? old.title() : title.strip(), "language", language));
            return new Step(Label.of("change.describeText", old.title()), Edit.between(old, described));
        });
    }

    /**
     * Gives a paragraph other words. The ends of tags in it move with the words and the quotes follow, in the same change; a tag all of
     * whose words are gone keeps its place and its quote, so that nothing is lost by an edit, and no other words become its own.
     *
     * @param seen the words that the person began with
     * @throws Refusal {@link Failure.ChangedMeanwhile} when the paragraph is gone or has other words than those
     */
    public void edit(UUID paragraph, String seen, String words) {
        String content = content(words);
        Step.take(store, author, reader -> {
            Paragraph old = reader.get(Paragraph.class, paragraph);
            if (!old.content().equals(seen) && !old.content().equals(content(seen))) {
                throw new Refusal(new Failure.ChangedMeanwhile("paragraph"));
            }
            List<Edit> edits = new ArrayList<>(Edit.between(old, with(old, content)));
            for (Tag tag : TextQuery.tagsOn(reader, old)) {
                edits.addAll(follow(reader, tag, old, content));
            }
            String title = reader.get(Text.class, old.text()).title();
            return new Step(Label.of("change.editParagraph", title), edits);
        });
    }

    /** What a paragraph holds after these words were given to it. */
    public static String content(String words) {
        return plain(words).replace('\n', ' ').strip();
    }

    /** What happens to a tag on words of a paragraph that is given other ones. */
    static List<Edit> follow(Reader reader, Tag tag, Paragraph old, String content) {
        return Edit.between(tag, moved(reader, tag, old, content, Shift.between(old.content(), content)));
    }

    private static Tag moved(Reader reader, Tag tag, Paragraph old, String content, Shift shift) {
        if (tag.isWordless()) {
            return back(tag, content, shift);
        }
        long start = or(tag.startOffset());
        long end = or(tag.endOffset());
        long newStart = old.id().equals(tag.startParagraph()) ? shift.start(start) : start;
        long newEnd = old.id().equals(tag.endParagraph()) ? shift.end(end) : end;
        String quote = quote(reader, tag, old, content, newStart, newEnd);
        return quote.isBlank()
                ? at(tag, newStart, newStart)
                : Kind.with(tag, Map.of("startOffset", newStart, "endOffset", newEnd, "quote", quote));
    }

    /** The words of a tag were gone: it takes them again where they are written again, and no others. */
    private static Tag back(Tag tag, String content, Shift shift) {
        String quote = tag.quote() == null ? "" : tag.quote();
        long place = shift.end(or(tag.startOffset()));
        int at = quote.isBlank() ? -1 : content.indexOf(quote, Math.max(0, shift.start() - quote.length() + 1));
        boolean written = at >= 0 && at < shift.start() + shift.inserted();
        return written ? at(tag, at, at + (long) quote.length()) : at(tag, place, place);
    }

    /** The tag in one paragraph, with the quote that it has. */
    private static Tag at(Tag tag, long start, long end) {
        UUID paragraph = Objects.requireNonNull(tag.startParagraph());
        return Kind.with(tag, Map.of("startOffset", start, "endParagraph", paragraph, "endOffset", end));
    }

    private static String quote(Reader reader, Tag tag, Paragraph old, String content, long start, long end) {
        UUID first = Objects.requireNonNull(tag.startParagraph());
        UUID last = Objects.requireNonNull(tag.endParagraph());
        if (first.equals(last) && start >= end) {
            return "";
        }
        List<Paragraph> paragraphs = TextQuery.paragraphs(reader, old.text(), first, last).stream()
                .map(paragraph -> paragraph.id().equals(old.id()) ? with(paragraph, content) : paragraph)
                .toList();
        return Quotes.of(new Passage(old.text(), first, start, last, end), paragraphs);
    }

    static Paragraph with(Paragraph old, String content) {
        return Kind.with(old, Map.of("content", content));
    }

    private static long or(@Nullable Long offset) {
        return offset == null ? 0 : offset;
    }

    private static String plain(String words) {
        return Normalizer.normalize(
                words.replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", ""), Normalizer.Form.NFC);
    }
}
