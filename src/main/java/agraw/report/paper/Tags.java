package agraw.report.paper;

import agraw.report.Escape;
import agraw.words.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Well-formed markup of one direction. What people wrote stands in blocks of its own, each with its own direction. */
final class Tags {
    /** Above so many characters words are a paragraph, which begins where its own direction begins. */
    private static final int PARAGRAPH = 80;

    /** What XML does not take, and marks of direction, which the fonts have no picture for: each block has its direction anyway. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n"
            + "\\t]]|[\\ufffe\\uffff\\ufeff\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069]");

    private final Direction direction;

    /** One box of a row; the style is a name of the style sheet. */
    record Cell(String style, int columns, String content) {
        static Cell of(String style, String... content) {
            return new Cell(style, 1, String.join("", content));
        }
    }

    Tags(Direction direction) {
        this.direction = direction;
    }

    String div(String style, String... content) {
        return "<div class=\"" + style + "\">" + String.join("", content) + "</div>\n";
    }

    /** Words that the program says, in their own direction; few words stand on the side where lines of the paper begin. */
    String said(String style, String words) {
        return block(style, begin(words), words);
    }

    private Direction begin(String words) {
        return words.length() > PARAGRAPH ? Direction.ofText(words, direction) : direction;
    }

    /** Words within a line, in their own direction. */
    String own(String words) {
        return "<span class=\"own\" dir=\"" + dir(Direction.ofText(words, direction)) + "\">" + text(words) + "</span>";
    }

    /** Words in their own direction; nothing where there are none. */
    String words(String style, String words) {
        if (words.isBlank()) {
            return "";
        }
        return block(style, begin(words), words);
    }

    private String block(String style, Direction begin, String words) {
        Direction own = Direction.ofText(words, direction);
        return "<div class=\"" + style + " " + side(begin) + "\" dir=\"" + dir(own) + "\">"
                + text(words.strip()).replace("\n", "<br/>") + "</div>\n";
    }

    static String text(String words) {
        return Escape.markup(UNPRINTABLE.matcher(words).replaceAll("").replace('\u202f', '\u00a0'));
    }

    static String strong(String words) {
        return "<b>" + text(words) + "</b>";
    }

    String table(String style, List<String> rows) {
        return "<table class=\"" + style + "\">" + String.join("", rows) + "</table>\n";
    }

    String table(String style, String... rows) {
        return table(style, List.of(rows));
    }

    /** The renderer sets columns from left to right always, so that a paper that runs the other way has them turned round here. */
    String row(List<Cell> cells) {
        List<Cell> ordered = new ArrayList<>(cells);
        if (direction.isRightToLeft()) {
            Collections.reverse(ordered);
        }
        return ordered.stream()
                .map(cell -> "<td class=\"" + cell.style() + "\""
                        + (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\">" : ">") + cell.content()
                        + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    String row(Cell... cells) {
        return row(List.of(cells));
    }

    /** A box to tick. */
    static String box(boolean ticked) {
        return ticked
                ? "<span class=\"box\"><span class=\"tick\">×</span></span>"
                : "<span class=\"box\"><span class=\"tick\">\u00a0</span></span>";
    }

    /** A box to tick and what it stands for; many words stand beside it on lines of their own. */
    String choice(String words, boolean ticked) {
        return words.length() > PARAGRAPH
                ? table("long-choice", row(Cell.of("ticks", box(ticked)), Cell.of("", words("", words))))
                : "<span class=\"choice\">" + box(ticked) + "\u00a0" + own(words) + "</span> ";
    }

    /** Lines to write on. */
    String lines(int count) {
        return Stream.generate(() -> "<div class=\"line\"></div>")
                .limit(count)
                .collect(Collectors.joining("", "", "\n"));
    }

    /** A short line to write on with what it is for. */
    static String blank(String style, String caption) {
        return "<span class=\"blank " + style + "\"><span class=\"caption\">" + text(caption) + "</span></span> ";
    }

    static String dir(Direction direction) {
        return direction.isRightToLeft() ? "rtl" : "ltr";
    }

    private static String side(Direction direction) {
        return direction.isRightToLeft() ? "right" : "left";
    }
}
