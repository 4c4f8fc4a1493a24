package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {
    /** A paragraph whose end was deleted: its words go before those of the next. */
    private static final int CARRIED = -1;

    final StringBuilder words = new StringBuilder();
    final List<Piece> boxes = new ArrayList<>();
    String style = "";
    int outline = -1;
    int list = -1;
    int listLevel;
    boolean endDeleted;
    boolean endsPage;
    private int shown;
    private int asked;

    WordParagraph(int shown, int asked) {
        this.shown = shown;
        this.asked = asked;
    }

    void put(char sign) {
        words.append(sign);
    }

    /** A page ends here; a paragraph without words until now begins on the next. */
    void breaks(int shownBreaks, int askedBreaks) {
        if (words.toString().isBlank()) {
            shown = shownBreaks;
            asked = askedBreaks;
        }
    }

    WordStyles.Use use(WordStyles styles) {
        WordStyles.Use use = styles.use(style);
        if (outline >= 0 && outline < 9) {
            return new WordStyles.Use(ParagraphStyle.HEADING, outline + 1, false);
        } else if (use.style() == ParagraphStyle.BODY && list > 0) {
            return new WordStyles.Use(ParagraphStyle.LIST_ITEM, listLevel + 1, use.isContents());
        } else if (use.style() == ParagraphStyle.LIST_ITEM) {
            return list == 0
                    ? new WordStyles.Use(ParagraphStyle.BODY, 0, false)
                    : new WordStyles.Use(ParagraphStyle.LIST_ITEM, Math.max(use.level(), listLevel + 1), false);
        }
        return use;
    }

    void carry(List<Piece> sink) {
        Piece before = before(sink);
        sink.add(new Piece(before.words() + words, ParagraphStyle.BODY, CARRIED, before.shown(), before.asked()));
    }

    void into(List<Piece> sink, WordStyles.Use use) {
        Piece before = before(sink);
        sink.add(new Piece(before.words() + words, use.style(), use.level(), before.shown(), before.asked()));
    }

    private Piece before(List<Piece> sink) {
        return !sink.isEmpty() && sink.getLast().level() == CARRIED
                ? sink.removeLast()
                : new Piece("", ParagraphStyle.BODY, 0, shown, asked);
    }
}
