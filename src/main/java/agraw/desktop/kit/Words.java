package agraw.desktop.kit;

import agraw.words.Direction;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into the pieces that JavaFX lays out rightly. It shapes a run of right-to-left text that is broken at the end
 * of a line from the whole run, so no piece of such a text may be longer than a word with the spaces after it. Text that only
 * runs from left to right is cut where its script changes, which keeps long texts quick.
 */
final class Words {
    /** How many characters stand before the first of a marked paragraph. */
    static final int MARKS = 1;

    private static final char LEFT_TO_RIGHT = '\u200e';
    private static final char RIGHT_TO_LEFT = '\u202b';

    /** The space between two numbers of a citation. */
    private static final Pattern IN_CITATION = Pattern.compile("(?<=\\[[0-9, ]{1,40}) (?=[0-9, ]{1,40}])");

    /**
     * Some characters that are shown alike.
     *
     * @param text never empty, but for an empty paragraph
     */
    record Piece(String text, Script script) {}

    private Words() {}

    /**
     * The paragraph with a mark of its direction before it, invisible and {@link #MARKS} long: JavaFX takes the direction of a
     * paragraph from the window, and mirrors what it draws around it. The numbers of one citation, {@code [1, 2]}, stay on one line:
     * JavaFX shows the parts of a broken one in the wrong order.
     */
    static String marked(String paragraph, Direction direction) {
        boolean embed = direction.isRightToLeft() && !paragraph.isEmpty();
        return embed ? RIGHT_TO_LEFT + IN_CITATION.matcher(paragraph).replaceAll("\u00a0") : LEFT_TO_RIGHT + paragraph;
    }

    /** A text without the mark that it may begin with. */
    static String unmarked(String text) {
        boolean marked = !text.isEmpty() && (text.charAt(0) == LEFT_TO_RIGHT || text.charAt(0) == RIGHT_TO_LEFT);
        return marked ? text.substring(MARKS) : text;
    }

    /** The pieces of a paragraph, in order; at least one. */
    static List<Piece> of(String text) {
        if (text.length() <= MARKS) {
            // The mark of an empty paragraph is as high as a line.
            return List.of(new Piece(text, Script.PLAIN));
        }
        boolean byWord = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        Script script = Script.PLAIN;
        boolean space = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            boolean spaceHere = Character.isWhitespace(letter);
            // Spaces look the same in every typeface, and stay with the word before them.
            Script next = spaceHere ? script : Script.of(letter);
            if (at > start && (next != script || (byWord && space && !spaceHere))) {
                pieces.add(new Piece(text.substring(start, at), script));
                start = at;
            }
            script = next;
            space = spaceHere;
        }
        pieces.add(new Piece(text.substring(start), script));
        return pieces;
    }

    /** A piece, and whether it is strong. */
    record Strong(Piece piece, boolean strong) {}

    /**
     * The pieces of a paragraph of which some parts are strong. Where the text may run from right to left, the whole word is strong
     * that such a part lies in, because letters that are joined are not to be cut.
     */
    static List<Strong> of(String text, List<FlowText.Span> strong) {
        boolean whole = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        List<Strong> pieces = new ArrayList<>();
        int start = 0;
        for (Piece piece : of(text)) {
            int end = start + piece.text().length();
            int from = start;
            for (FlowText.Span span : strong) {
                int begins = whole ? start : Math.max(from, span.start());
                int ends = whole ? end : Math.min(end, span.end());
                boolean meets = span.start() < end && span.end() > from;
                if (meets && begins < ends) {
                    add(pieces, piece, start, from, begins, false);
                    add(pieces, piece, start, begins, ends, true);
                    from = ends;
                }
            }
            add(pieces, piece, start, from, end, false);
            start = end;
        }
        return pieces;
    }

    private static void add(List<Strong> pieces, Piece of, int start, int from, int to, boolean strong) {
        if (from < to) {
            String part = of.text().substring(from - start, to - start);
            pieces.add(new Strong(new Piece(part, of.script()), strong));
        }
    }
}
