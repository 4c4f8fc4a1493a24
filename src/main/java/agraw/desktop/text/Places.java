package agraw.desktop.text;

import agraw.desktop.kit.PassageRange;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.model.TextMaterial.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Between what is selected on the screen and the passages of a text. */
final class Places {
    private Places() {}

    /** The words of a selection without the spaces around them; nothing if there are none. */
    static Optional<Passage> passage(TextMaterial text, PassageRange range) {
        if (range.endParagraph() >= text.paragraphs().size()) {
            return Optional.empty();
        }
        int startParagraph = range.startParagraph();
        int endParagraph = range.endParagraph();
        int start = range.startOffset();
        int end = range.endOffset();
        while (startParagraph <= endParagraph && isAtEnd(text, startParagraph, start, endParagraph, end)) {
            startParagraph++;
            start = 0;
        }
        while (endParagraph > startParagraph
                && content(text, endParagraph).substring(0, end).isBlank()) {
            endParagraph--;
            end = content(text, endParagraph).length();
        }
        if (startParagraph > endParagraph || (startParagraph == endParagraph && start >= end)) {
            return Optional.empty();
        }
        String first = content(text, startParagraph);
        String last = content(text, endParagraph);
        while (Character.isWhitespace(first.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(last.charAt(end - 1))) {
            end--;
        }
        List<Paragraph> paragraphs = text.paragraphs();
        return Optional.of(new Passage(
                text.text().id(),
                paragraphs.get(startParagraph).id(),
                start,
                paragraphs.get(endParagraph).id(),
                end));
    }

    private static boolean isAtEnd(TextMaterial text, int paragraph, int start, int endParagraph, int end) {
        String content = content(text, paragraph);
        int to = paragraph == endParagraph ? Math.max(start, end) : content.length();
        return content.substring(start, to).isBlank();
    }

    private static String content(TextMaterial text, int paragraph) {
        return text.paragraphs().get(paragraph).content();
    }

    static PassageRange range(Place place) {
        return new PassageRange(place.startParagraph(), place.startOffset(), place.endParagraph(), place.endOffset());
    }

    /** The tag that a caret most likely means: the shortest of those that it stands in. */
    static Optional<Tag> innermost(TextMaterial text, PassageRange caret) {
        return text.tags().stream()
                .filter(tag -> text.place(tag)
                        .filter(place -> place.holds(caret.endParagraph(), caret.endOffset()))
                        .isPresent())
                .min(Comparator.comparingLong(
                        tag -> tag.quote() == null ? 0 : tag.quote().length()));
    }

    /** Whether a tag stands where the caret or some of the selection is. */
    static boolean meets(TextMaterial text, Tag tag, PassageRange range) {
        return text.place(tag)
                .filter(place -> !isBefore(
                                place.endParagraph(), place.endOffset(), range.startParagraph(), range.startOffset())
                        && !isBefore(
                                range.endParagraph(), range.endOffset(), place.startParagraph(), place.startOffset()))
                .isPresent();
    }

    private static boolean isBefore(int paragraph, int offset, int otherParagraph, int otherOffset) {
        return paragraph < otherParagraph || (paragraph == otherParagraph && offset < otherOffset);
    }

    /** The next tag in the order of reading after the current one, or else after the caret; the first follows the last. */
    static Optional<Tag> next(TextMaterial text, Optional<Tag> current, PassageRange caret, boolean forward) {
        List<Tag> tags =
                text.tags().stream().filter(tag -> text.place(tag).isPresent()).toList();
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        int at = current.map(tags::indexOf).orElse(-1);
        if (at < 0) {
            int before = (int) tags.stream()
                    .takeWhile(tag -> text.place(tag)
                            .filter(place -> isBefore(
                                    place.startParagraph(),
                                    place.startOffset(),
                                    caret.startParagraph(),
                                    caret.startOffset()))
                            .isPresent())
                    .count();
            at = forward ? before - 1 : before;
        }
        return Optional.of(tags.get(Math.floorMod(forward ? at + 1 : at - 1, tags.size())));
    }
}
