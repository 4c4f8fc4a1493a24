package agraw.workbench;

import agraw.exchange.file.WholeFile;
import agraw.exchange.table.TableJson;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.report.table.Csv;
import agraw.report.table.Docx;
import agraw.report.table.Html;
import agraw.report.table.Markdown;
import agraw.report.table.PdfTable;
import agraw.report.table.PlainText;
import agraw.report.table.Table;
import agraw.report.table.Xlsx;
import agraw.words.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A result as a document: to look at, to reckon with in a spreadsheet, or for other programs. Made by the jobs, so that window and
 * command line write the same.
 */
public final class TableFile {
    private static final int WIDTH = 120;

    private final Table shown;
    private final Table list;
    private final String json;

    /**
     * @param shown is read by people
     * @param list the same with one thing a line, for spreadsheets
     */
    TableFile(Table shown, Table list, String json) {
        this.shown = shown;
        this.list = list;
        this.json = json;
    }

    /** A table of words that is the same for people, spreadsheets and other programs. */
    static TableFile of(Table table) {
        List<List<String>> lines = table.lines().stream()
                .map(line -> line.boxes().stream().map(box -> box.plain(" | ")).toList())
                .toList();
        List<String> columns = table.columns().stream().map(Table.Column::name).toList();
        return new TableFile(table, table, TableJson.of(table.title(), table.about(), columns, lines));
    }

    /** A sentence or two that a reader has to know. */
    public List<String> notes() {
        return shown.notes();
    }

    /**
     * The document as words. CSV has no byte order mark here.
     *
     * @param width of a line in characters, for plain text
     * @throws IllegalArgumentException for a format that is no words
     */
    public String print(TableFormat format, int width) {
        return switch (format) {
            case JSON -> json;
            case CSV -> Csv.of(list, false);
            case TEXT -> PlainText.of(shown, width);
            case MARKDOWN -> Markdown.of(shown);
            case HTML -> Html.of(shown);
            case XLSX, DOCX, PDF -> throw new IllegalArgumentException(format + " goes into a file");
        };
    }

    /**
     * Writes the document, over the file that may be there; CSV with a byte order mark, for spreadsheets.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public void write(TableFormat format, Path file) {
        switch (format) {
            case CSV -> words(file, Csv.of(list, true));
            case TEXT, MARKDOWN, HTML, JSON -> words(file, print(format, WIDTH));
            case XLSX ->
                WholeFile.write(
                        file, out -> Xlsx.write(list.equals(shown) ? List.of(shown) : List.of(shown, list), out));
            case DOCX -> WholeFile.write(file, out -> Docx.write(shown, out));
            case PDF ->
                WholeFile.writeUnlessStopped(file, part -> {
                    PdfTable.write(shown, part);
                    return true;
                });
        }
    }

    private static void words(Path file, String document) {
        WholeFile.write(file, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** The table that people read, with tabs between its boxes: for the clipboard. */
    public String tabs() {
        Stream<String> head =
                Stream.of(shown.columns().stream().map(Table.Column::name).collect(Collectors.joining("\t")));
        return Stream.concat(head, shown.lines().stream().map(TableFile::tabs)).collect(Collectors.joining("\n"));
    }

    private static String tabs(Table.Line line) {
        return line.boxes().stream()
                .map(box -> box.plain(" | ").replaceAll("\\s*\\R\\s*", " ").replace('\t', ' '))
                .collect(Collectors.joining("\t"));
    }

    /** A box of some words that are a gap where there are none. */
    static Table.Box box(Messages messages, String words) {
        return words.isEmpty()
                ? new Table.Box(List.of(Table.Piece.of(messages.say("judging.gap"))), true)
                : Table.Box.of(words);
    }

    /** A line of plain words. */
    static Table.Line line(Object... words) {
        return new Table.Line(
                false,
                Stream.of(words).map(word -> Table.Box.of(word.toString())).toList());
    }

    /** A heading across all columns. */
    static Table.Line heading(String words) {
        return new Table.Line(true, List.of(Table.Box.of(words)));
    }
}
