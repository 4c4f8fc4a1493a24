package agraw.exchange.document;

import agraw.model.Failure;
import agraw.model.ParagraphStyle;
import agraw.model.Plain;
import agraw.model.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document while it is read: gathers its paragraphs, counts what it holds, and hears of a stop. */
final class Draft {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    final String file;
    private final Watch watch;
    private final List<DocumentParagraph> paragraphs = new ArrayList<>();
    private final Map<Remark.Kind, Long> remarks = new EnumMap<>(Remark.Kind.class);
    private long characters;
    private long done;
    private long total = 1;
    private String title = "";
    private @Nullable String language;
    private boolean turns = true;

    Draft(String file, Watch watch) {
        this.file = file;
        this.watch = watch;
    }

    /** Looks whether the reading is to stop. */
    void check() {
        at(done, total);
    }

    /** @throws CancellationException if the reading is to stop */
    void at(long doneUntilNow, long ofTotal) {
        done = doneUntilNow;
        total = ofTotal;
        if (!watch.at(done, total)) {
            throw new CancellationException(); // not a failure: someone asked for it
        }
    }

    Refusal refusal(String why) {
        return refusal(why, "none");
    }

    Refusal refusal(String why, String place) {
        return new Refusal(new Failure.DocumentRefused(file, why, place));
    }

    /** Counts characters before they are kept. */
    void count(int more) {
        characters += more;
        if (characters > Limits.MOST_CHARACTERS) {
            throw refusal("long");
        }
    }

    void remark(Remark.Kind kind, long count) {
        if (count > 0) {
            remarks.merge(kind, count, Long::sum);
        }
    }

    void title(@Nullable String words) {
        if (title.isEmpty() && words != null) {
            title = Words.oneLine(words);
        }
    }

    void language(@Nullable String tag) {
        if (language == null && tag != null && !tag.isBlank()) {
            language = tag;
        }
    }

    /** Speakers are known already, so that none are looked for in the words. */
    void turnsAreKnown() {
        turns = false;
    }

    void add(String words, ParagraphStyle style, int level, @Nullable Integer page) {
        add(words, style, level, page, null, null, Map.of());
    }

    void add(
            String words,
            ParagraphStyle style,
            int level,
            @Nullable Integer page,
            @Nullable Duration at,
            @Nullable String speaker,
            Map<String, String> attributes) {
        boolean lines =
                style != ParagraphStyle.HEADING && style != ParagraphStyle.TITLE && style != ParagraphStyle.TABLE_ROW;
        String clean = lines ? Words.clean(words) : Words.oneLine(words);
        if (clean.isEmpty()) {
            return;
        }
        for (String part : EMPTY_LINE.split(clean, -1)) {
            for (String piece : Words.pieces(part)) {
                keep(new DocumentParagraph(piece, style, level, page, at, speaker, attributes));
            }
        }
    }

    private void keep(DocumentParagraph paragraph) {
        if (paragraph.content().isEmpty()) {
            return;
        }
        paragraphs.add(paragraph);
        if (paragraphs.size() > Limits.MOST_PARAGRAPHS) {
            throw refusal("long");
        }
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The document, when all of it is read. */
    Document done(String otherwise) {
        if (paragraphs.isEmpty()) {
            throw refusal("wordless");
        }
        List<DocumentParagraph> spoken = turns ? Speakers.found(paragraphs) : paragraphs;
        remark(
                Remark.Kind.UNKNOWN_LETTERS,
                spoken.stream().mapToLong(Draft::unknown).sum());
        String guessed = LanguageGuess.of(spoken);
        List<Remark> told = new ArrayList<>();
        remarks.forEach((kind, count) -> told.add(new Remark(kind, count)));
        return new Document(named(spoken, otherwise), guessed != null ? guessed : language, spoken, told);
    }

    private String named(List<DocumentParagraph> spoken, String otherwise) {
        if (!title.isEmpty()) {
            return title;
        }
        for (ParagraphStyle style : List.of(ParagraphStyle.TITLE, ParagraphStyle.HEADING)) {
            for (DocumentParagraph each : spoken.subList(0, Math.min(5, spoken.size()))) {
                if (each.style() == style && each.content().length() <= 200) {
                    return each.content();
                }
            }
        }
        return Plain.of(otherwise);
    }

    private static long unknown(DocumentParagraph paragraph) {
        String words = paragraph.content();
        long count = 0;
        for (int at = words.indexOf('\uFFFD'); at >= 0; at = words.indexOf('\uFFFD', at + 1)) {
            count++;
        }
        return count;
    }
}
