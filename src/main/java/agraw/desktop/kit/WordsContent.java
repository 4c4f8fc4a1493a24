package agraw.desktop.kit;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The paragraphs of a {@link WordsArea}. To the control each begins with the mark of its direction, so that the control's
 * offsets are ours and {@link Words#MARKS}; the marks are made when asked for and change with the words, and are in no text that
 * anybody saves.
 */
final class WordsContent implements BasicTextModel.Content {
    private final List<String> paragraphs = new ArrayList<>(List.of(""));
    private Direction surroundings = Direction.LEFT_TO_RIGHT;

    /** The text, paragraphs parted by line feeds. */
    String text() {
        return String.join("\n", paragraphs);
    }

    /** The direction of paragraphs that have no letters. */
    void surroundings(Direction direction) {
        surroundings = direction;
    }

    Direction direction(int index) {
        return Direction.ofText(paragraphs.get(index), surroundings);
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public int size() {
        return paragraphs.size();
    }

    @Override
    public String getText(int index) {
        return Words.marked(paragraphs.get(index), direction(index));
    }

    @Override
    public int insertTextSegment(int index, int offset, String text, StyleAttributeMap style) {
        String words = Words.unmarked(text);
        int at = offset(index, offset);
        paragraphs.set(
                index,
                new StringBuilder(paragraphs.get(index)).insert(at, words).toString());
        // To the control: how far it is from where it inserted to the end of the new words.
        return at + Words.MARKS + words.length() - offset;
    }

    @Override
    public void insertLineBreak(int index, int offset) {
        String words = paragraphs.get(index);
        int at = offset(index, offset);
        paragraphs.set(index, words.substring(0, at));
        paragraphs.add(index + 1, words.substring(at));
    }

    @Override
    public void removeRange(TextPos start, TextPos end) {
        String before = paragraphs.get(start.index()).substring(0, offset(start.index(), start.offset()));
        String after = paragraphs.get(end.index()).substring(offset(end.index(), end.offset()));
        paragraphs.set(start.index(), before + after);
        paragraphs.subList(start.index() + 1, end.index() + 1).clear();
    }

    private int offset(int index, int marked) {
        return Math.clamp(marked - Words.MARKS, 0, paragraphs.get(index).length());
    }
}
