package agraw.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows and columns for a terminal: words begin and numbers end under each other, and no line ends in spaces. */
record TextTable(List<String> header, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}\\p{Zs}.,'’%+−-]*");
    private static final String GAP = "  ";

    List<String> lines() {
        List<List<String>> all = new ArrayList<>(rows);
        if (!header.isEmpty()) {
            all.addFirst(header);
        }
        int columns = all.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(column -> all.stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        boolean[] numbers = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            numbers[column] = rows.stream().allMatch(row -> at >= row.size() || isNumber(row.get(at)));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String space = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? "" : GAP).append(numbers[column] ? space + cell : cell + space);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** How many cells of a terminal words take: none for marks that stand on other letters, two for wide letters. */
    static int width(String words) {
        return words.codePoints().map(TextTable::width).sum();
    }

    private static int width(int letter) {
        int type = UCharacter.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.FULLWIDTH || wide == UCharacter.EastAsianWidth.WIDE ? 2 : 1;
    }
}
