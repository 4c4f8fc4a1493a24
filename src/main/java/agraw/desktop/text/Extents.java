package agraw.desktop.text;

import agraw.desktop.kit.PassageRange;
import agraw.model.Paragraph;
import agraw.model.TextMaterial;
import agraw.words.Sentences;
import java.util.List;
import java.util.Optional;

/** Words, sentences, paragraphs and speech turns of a text, to be selected by keys. */
final class Extents {
    private final TextMaterial text;

    Extents(TextMaterial text) {
        this.text = text;
    }

    /** The unit at the caret; a selection grows by the unit behind it. Nothing where there is none. */
    Optional<PassageRange> grown(PassageRange selection, Unit unit) {
        int at = selection.endParagraph();
        int offset = selection.endOffset();
        while (!selection.isEmpty() && at < size() && isBlankFrom(at, offset)) {
            at++;
            offset = 0;
        }
        if (at >= size() || content(at).isBlank()) {
            return Optional.empty();
        }
        Optional<PassageRange> found = unit(at, offset, unit);
        return selection.isEmpty()
                ? found
                : found.map(behind -> new PassageRange(
                        selection.startParagraph(),
                        selection.startOffset(),
                        behind.endParagraph(),
                        behind.endOffset()));
    }

    private boolean isBlankFrom(int paragraph, int offset) {
        String content = content(paragraph);
        return content.substring(Math.min(offset, content.length())).isBlank();
    }

    private Optional<PassageRange> unit(int at, int offset, Unit unit) {
        return switch (unit) {
            case WORD -> first(words(at), at, offset);
            case SENTENCE -> first(Sentences.of(content(at), language(at)), at, offset);
            case PARAGRAPH -> Optional.of(PassageRange.within(at, 0, content(at).length()));
            case TURN -> Optional.of(turn(at));
        };
    }

    /** The extent that an offset is in or before; the last one where it is behind all. */
    private static Optional<PassageRange> first(List<Sentences.Extent> extents, int at, int offset) {
        return extents.stream()
                .filter(extent -> offset < extent.end())
                .findFirst()
                .or(() -> extents.isEmpty() ? Optional.empty() : Optional.of(extents.getLast()))
                .map(extent -> PassageRange.within(at, extent.start(), extent.end()));
    }

    private PassageRange turn(int at) {
        int first = at;
        int last = at;
        while (first > 0 && isOneTurn(first - 1, at)) {
            first--;
        }
        while (last + 1 < size() && isOneTurn(last + 1, at)) {
            last++;
        }
        return new PassageRange(first, 0, last, content(last).length());
    }

    private boolean isOneTurn(int paragraph, int other) {
        String speaker = paragraph(other).speaker();
        return speaker != null && speaker.equals(paragraph(paragraph).speaker());
    }

    /** A passage whose end, or start, is a word further on or back; nothing where no word would be left of it, or none is there. */
    Optional<PassageRange> moved(PassageRange passage, boolean start, boolean forward) {
        int paragraph = start ? passage.startParagraph() : passage.endParagraph();
        int offset = start ? passage.startOffset() : passage.endOffset();
        for (int at = paragraph; at >= 0 && at < size(); at += forward ? 1 : -1) {
            List<Integer> edges = words(at).stream()
                    .map(word -> start ? word.start() : word.end())
                    .toList();
            int from = at == paragraph ? offset : forward ? -1 : Integer.MAX_VALUE;
            Optional<Integer> edge = forward
                    ? edges.stream().filter(found -> found > from).findFirst()
                    : edges.reversed().stream().filter(found -> found < from).findFirst();
            if (edge.isPresent()) {
                return start
                        ? range(at, edge.get(), passage.endParagraph(), passage.endOffset())
                        : range(passage.startParagraph(), passage.startOffset(), at, edge.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<PassageRange> range(int start, int from, int end, int to) {
        return start < end || (start == end && from < to)
                ? Optional.of(new PassageRange(start, from, end, to))
                : Optional.empty();
    }

    private List<Sentences.Extent> words(int at) {
        return Sentences.words(content(at), language(at));
    }

    private Paragraph paragraph(int at) {
        return text.paragraphs().get(at);
    }

    private String content(int at) {
        return paragraph(at).content();
    }

    private String language(int at) {
        return paragraph(at).languageIn(text.text());
    }

    private int size() {
        return text.paragraphs().size();
    }
}
