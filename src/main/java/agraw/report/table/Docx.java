package agraw.report.table;

import agraw.words.Direction;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes a table as a text document (Office Open XML, ISO/IEC 29500), on pages that lie, with the head of the table on each of them.
 * Each saying carries its language and direction.
 */
public final class Docx {
    /** The columns beside the first that a page has room for; further ones stand in a table of their own. */
    private static final int MOST = 8;

    /** A page that lies, and its margins, in twentieths of a point: A4. */
    private static final int PAGE_WIDTH = 16_838;

    private static final int PAGE_HEIGHT = 11_906;
    private static final int MARGIN = 850;
    private static final int ROOM = PAGE_WIDTH - 2 * MARGIN;

    private static final String GREY = "59636E";
    private static final String HEAD = "EEF1F4";
    private static final String GAP = "F6F8FA";
    private static final String LINE = "C4CCD4";

    private final Table table;
    private final boolean rightToLeft;
    private final XWPFDocument document = new XWPFDocument();

    private Docx(Table table) {
        this.table = table;
        this.rightToLeft = Direction.ofLanguage(table.language()).isRightToLeft();
    }

    /** Writes the document; the stream stays open. */
    public static void write(Table table, OutputStream out) throws IOException {
        Docx writer = new Docx(table);
        try (writer.document) {
            writer.fill();
            writer.document.write(out);
        }
    }

    private void fill() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(PAGE_WIDTH));
        page.setH(BigInteger.valueOf(PAGE_HEIGHT));
        page.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margin = section.addNewPgMar();
        BigInteger edge = BigInteger.valueOf(MARGIN);
        margin.setLeft(edge);
        margin.setRight(edge);
        margin.setTop(edge);
        margin.setBottom(edge);
        document.getProperties().getCoreProperties().setTitle(table.title());
        XWPFRun title = run(own(document.createParagraph()), table.title(), table.language());
        title.setBold(true);
        title.setFontSize(16);
        table.about().forEach(line -> small(document.createParagraph(), line));
        List<Table> parts = table.split(MOST);
        for (Table part : parts) {
            if (!part.equals(parts.getFirst())) {
                document.createParagraph();
            }
            part(part);
        }
        table.notes().forEach(note -> small(document.createParagraph(), note));
    }

    private void small(XWPFParagraph paragraph, String words) {
        XWPFRun run = run(own(paragraph), words, table.language());
        run.setColor(GREY);
        run.setFontSize(9);
    }

    private void part(Table part) {
        int columns = part.columns().size();
        XWPFTable made = document.createTable(1, columns);
        made.setWidth(ROOM);
        CTTblPr properties = made.getCTTbl().getTblPr();
        if (rightToLeft) {
            properties.addNewBidiVisual();
        }
        int[] widths = widths(part);
        CTTblGrid grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        made.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < columns; column++) {
            Table.Column one = part.columns().get(column);
            XWPFTableCell cell = head.getCell(column);
            cell.setColor(HEAD);
            cell.setWidth(Integer.toString(widths[column]));
            XWPFParagraph paragraph = own(cell.getParagraphs().getFirst());
            run(paragraph, one.name(), table.language()).setBold(true);
            if (!one.about().isEmpty()) {
                small(cell.addParagraph(), one.about());
            }
        }
        part.lines().forEach(line -> line(made.createRow(), part, line, widths));
    }

    /** The first column has room for names; columns of counts are narrow where there are others. */
    private static int[] widths(Table part) {
        int columns = part.columns().size();
        int[] widths = new int[columns];
        double all = 0;
        double[] shares = new double[columns];
        for (int column = 0; column < columns; column++) {
            shares[column] = column == 0 ? 1.3 : part.columns().get(column).number() ? 0.55 : 1;
            all += shares[column];
        }
        for (int column = 0; column < columns; column++) {
            widths[column] = (int) (ROOM * shares[column] / all);
        }
        return widths;
    }

    private void line(XWPFTableRow row, Table part, Table.Line line, int[] widths) {
        boolean across = line.boxes().size() == 1 && part.columns().size() > 1;
        if (!line.heading()) {
            row.setCantSplitRow(
                    line.boxes().stream().mapToInt(Docx::length).max().orElse(0) < 600);
        }
        for (int column = 0; column < line.boxes().size(); column++) {
            Table.Box box = line.boxes().get(column);
            XWPFTableCell cell = Objects.requireNonNull(row.getCell(column));
            cell.setWidth(Integer.toString(widths[column]));
            if (line.heading() || box.gap()) {
                cell.setColor(line.heading() ? HEAD : GAP);
            }
            for (int piece = 0; piece < box.pieces().size(); piece++) {
                XWPFParagraph paragraph = piece == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
                piece(paragraph, box.pieces().get(piece), line.heading() || column == 0, box.gap());
                if (!box.gap() && !line.heading() && part.columns().get(column).number()) {
                    paragraph.setAlignment(ParagraphAlignment.RIGHT);
                }
            }
        }
        if (across) {
            XWPFTableCell heading = row.getCell(0);
            heading.setWidth(Integer.toString(ROOM));
            heading.getCTTc()
                    .getTcPr()
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(part.columns().size()));
            heading.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
            for (int column = part.columns().size() - 1; column > 0; column--) {
                row.removeCell(column);
            }
        }
    }

    private static int length(Table.Box box) {
        return box.pieces().stream().mapToInt(piece -> piece.words().length()).sum();
    }

    private void piece(XWPFParagraph paragraph, Table.Piece piece, boolean bold, boolean gap) {
        String language = piece.language() == null ? table.language() : piece.language();
        boolean mirrored = piece.direction(table.language()).isRightToLeft();
        direct(paragraph, mirrored);
        paragraph.setSpacingAfter(40);
        if (!piece.lead().isEmpty()) {
            run(paragraph, piece.lead() + " ", table.language()).setBold(true);
        }
        XWPFRun words = run(paragraph, piece.words(), language);
        words.setBold(bold);
        words.setItalic(gap);
        if (gap) {
            words.setColor(GREY);
        }
        if (!piece.trail().isEmpty()) {
            run(paragraph, " " + Table.Piece.bracketed(piece.trail()), table.language())
                    .setColor(GREY);
        }
    }

    private XWPFParagraph own(XWPFParagraph paragraph) {
        direct(paragraph, rightToLeft);
        paragraph.setSpacingAfter(40);
        return paragraph;
    }

    private static void direct(XWPFParagraph paragraph, boolean mirrored) {
        if (mirrored) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String language) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(10);
        String[] lines = words.split("\\R", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addBreak();
            }
            run.setText(clean(lines[index]), index == 0 ? 0 : -1);
        }
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        properties.addNewLang().setVal(language);
        if (Direction.ofText(words, Direction.ofLanguage(language)).isRightToLeft()) {
            properties.addNewRtl();
            properties.getLangArray(0).setBidi(language);
        }
        return run;
    }

    /** Without the signs that XML knows no way to write. */
    private static String clean(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
