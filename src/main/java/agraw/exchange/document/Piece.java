package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of an office document while its page is not yet known.
 *
 * @param shown page breaks before it where the program that wrote it had last shown them
 * @param asked page breaks before it that someone asked for
 */
record Piece(String words, ParagraphStyle style, int level, int shown, int asked) {
    /** Several in one line, such as those of a cell. */
    static String joined(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> Words.oneLine(piece.words()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Puts them into the document: pages are counted as they were shown, or else as they were asked for, or else not at all. */
    static void into(Draft draft, List<Piece> pieces, int lastShown, int lastAsked) {
        for (Piece piece : pieces) {
            Integer page = lastShown > 0
                    ? Integer.valueOf(piece.shown + 1)
                    : lastAsked > 0 ? Integer.valueOf(piece.asked + 1) : null;
            draft.add(piece.words, piece.style, piece.level, page);
        }
    }
}
