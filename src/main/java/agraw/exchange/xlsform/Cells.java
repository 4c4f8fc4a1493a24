package agraw.exchange.xlsform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows with named columns as a sheet that people like to read: headers in bold that stay, columns as wide as their words. */
final class Cells {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int UNITS = 256;
    private static final int LONGEST = 32_767;

    /** The order in which people know the columns; others come behind. */
    private static final List<String> ORDER = List.of(
            "list_name",
            "type",
            "name",
            "label",
            "hint",
            "required",
            "required_message",
            "relevant",
            "constraint",
            "constraint_message",
            "default",
            "calculation",
            "choice_filter",
            "repeat_count",
            "appearance",
            "parameters",
            "read_only");

    private Cells() {}

    static void write(XSSFWorkbook book, String name, List<Map<String, String>> rows) {
        Sheet sheet = book.createSheet(name);
        List<String> columns = columns(rows);
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle head = book.createCellStyle();
        head.setFont(bold);
        Row first = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            String title = columns.get(column);
            first.createCell(column).setCellValue(title);
            first.getCell(column).setCellStyle(head);
            int longest = title.length();
            for (Map<String, String> row : rows) {
                longest = Math.max(longest, row.getOrDefault(title, "").length());
            }
            sheet.setColumnWidth(column, Math.clamp(longest + 2L, NARROWEST, WIDEST) * UNITS);
        }
        int number = 1;
        for (Map<String, String> row : rows) {
            Row made = sheet.createRow(number++);
            for (int column = 0; column < columns.size(); column++) {
                String words = row.get(columns.get(column));
                if (words != null) {
                    made.createCell(column).setCellValue(words.substring(0, Math.min(words.length(), LONGEST)));
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private static List<String> columns(List<Map<String, String>> rows) {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.keySet()));
        return all.stream()
                .sorted(java.util.Comparator.comparingInt(Cells::place))
                .toList();
    }

    private static int place(String column) {
        int colons = column.indexOf("::");
        int place = ORDER.indexOf(colons < 0 ? column : column.substring(0, colons));
        return place < 0 ? ORDER.size() : place;
    }
}
