package agraw.compare.agreement;

import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.words.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Texts laid end to end, so that a place in any of them is one number. */
final class Continuum {
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<UUID, Long> starts = new HashMap<>();
    private long length;

    private record Piece(Paragraph paragraph, String language, long start) {
        long end() {
            return start + paragraph.content().length();
        }
    }

    Continuum(List<TextMaterial> texts) {
        for (TextMaterial text : texts) {
            for (Paragraph paragraph : text.paragraphs()) {
                String language = paragraph.languageIn(text.text());
                starts.put(paragraph.id(), length);
                if (!paragraph.content().isEmpty()) {
                    pieces.add(new Piece(paragraph, language, length));
                    length += paragraph.content().length();
                }
            }
        }
    }

    long length() {
        return length;
    }

    /** Where the passage of a tag lies; nothing for a tag without words in these texts. */
    Optional<Stretch> of(Tag tag) {
        Long start = starts.get(tag.startParagraph());
        Long end = starts.get(tag.endParagraph());
        if (start == null || end == null || tag.startOffset() == null || tag.endOffset() == null) {
            return Optional.empty();
        }
        long from = start + tag.startOffset();
        long to = end + tag.endOffset();
        return from < to && to <= length ? Optional.of(new Stretch(from, to)) : Optional.empty();
    }

    /** The units of a size, in order; characters are not listed one by one: none. */
    List<Stretch> units(UnitSize size) {
        List<Stretch> units = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (size) {
                case PARAGRAPH -> units.add(new Stretch(piece.start(), piece.end()));
                case SENTENCE ->
                    Sentences.of(piece.paragraph().content(), piece.language()).stream()
                            .map(extent -> new Stretch(piece.start() + extent.start(), piece.start() + extent.end()))
                            .forEach(units::add);
                case CHARACTER -> {}
            }
        }
        return units;
    }

    /** The passages of a stretch: one in each text that it runs through. */
    List<Passage> passages(Stretch stretch) {
        List<Passage> passages = new ArrayList<>();
        for (int index = first(stretch.start()); index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            if (piece.start() >= stretch.end()) {
                break;
            }
            long from = Math.max(stretch.start(), piece.start()) - piece.start();
            long to = Math.min(stretch.end(), piece.end()) - piece.start();
            UUID text = piece.paragraph().text();
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && last.text().equals(text)) {
                passages.set(
                        passages.size() - 1,
                        new Passage(
                                text,
                                last.startParagraph(),
                                last.startOffset(),
                                piece.paragraph().id(),
                                to));
            } else {
                passages.add(Passage.within(piece.paragraph(), from, to));
            }
        }
        return passages;
    }

    private int first(long at) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
