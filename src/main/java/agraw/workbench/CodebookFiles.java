package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.compare.CodebookChanges;
import agraw.exchange.codebook.CodeRow;
import agraw.exchange.codebook.CodeTable;
import agraw.exchange.codebook.CodebookReader;
import agraw.exchange.codebook.CodesJson;
import agraw.exchange.codebook.QdcWriter;
import agraw.exchange.file.WholeFile;
import agraw.exchange.sheet.CsvWriter;
import agraw.exchange.sheet.SheetWriter;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Codebooks in files. */
public final class CodebookFiles {
    private final Store store;
    private final String author;

    public CodebookFiles(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static CodebookFiles of(Workbench workbench) {
        return new CodebookFiles(workbench.store(), workbench.author());
    }

    /** Hides how a file is read. */
    public static final class Rows {
        private final List<CodeRow> rows;

        private Rows(List<CodeRow> rows) {
            this.rows = rows;
        }
    }

    /**
     * A file that was read and not yet taken.
     *
     * @param differences what it would change
     * @param absent the codes of the workbook that it does not have: they stay
     */
    public record Preview(
            String file, Rows rows, int codes, List<CodebookChanges.Difference> differences, List<Code> absent) {}

    /**
     * Reads a codebook; nothing is changed.
     *
     * @param language of words of which the file does not say it (BCP 47)
     * @throws Refusal {@link Failure.CodebookRefused}, {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge},
     *     {@link Failure.SheetRefused}
     */
    public Preview read(Path file, String language) {
        List<CodeRow> rows = CodebookReader.read(file, language);
        return store.read(reader -> {
            Codebook now = CodebookQuery.codes(reader);
            CodebookPlan plan = CodebookPlan.of(now, rows);
            return new Preview(
                    String.valueOf(file.getFileName()),
                    new Rows(rows),
                    rows.size(),
                    CodebookChanges.between(now, plan.after()),
                    plan.absent());
        });
    }

    /** Takes what was read, in one change. Codes that the file does not have stay, as do words that it does not say. */
    public Optional<Change> take(Preview preview) {
        return Step.take(
                store,
                author,
                reader -> new Step(
                        Label.of("change.importCodebook", preview.file()), edits(reader, preview.rows().rows)));
    }

    private static List<Edit> edits(Reader reader, List<CodeRow> rows) {
        Codebook now = CodebookQuery.codes(reader);
        List<Edit> edits = new ArrayList<>();
        for (Code code : CodebookPlan.of(now, rows).touched()) {
            edits.addAll(now.find(code.id())
                    .map(before -> Edit.between(before, code))
                    .orElseGet(() -> List.of(Edit.Create.of(code))));
        }
        return edits;
    }

    /**
     * Writes the codebook as it is.
     *
     * @param language of a format that has one only (BCP 47)
     * @throws Refusal {@link Failure.NotWritable}, {@link Failure.CodebookRefused}
     */
    public void export(CodebookFormat format, String language, Path file) {
        write(store.read(CodebookQuery::codes), format, language, file);
    }

    /** Writes a codebook, such as an older version. */
    public static void write(Codebook codebook, CodebookFormat format, String language, Path file) {
        List<CodeRow> rows = CodeRow.of(codebook);
        if (rows.isEmpty()) {
            throw new Refusal(new Failure.CodebookRefused(String.valueOf(file.getFileName()), "", "nothing", ""));
        }
        WholeFile.write(file, out -> {
            switch (format) {
                case JSON -> out.write(CodesJson.of(rows));
                case CSV -> CsvWriter.write(CodeTable.of(rows), out, _ -> {}, () -> false);
                case XLSX -> SheetWriter.write(CodeTable.of(rows), out, _ -> {}, () -> false);
                case QDC -> QdcWriter.write(rows, language, out);
            }
        });
    }
}
