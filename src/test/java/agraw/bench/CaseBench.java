package agraw.bench;

import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.CaseMaterial;
import agraw.model.Form;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import agraw.store.query.CodebookQuery;
import agraw.workbench.Casework;
import agraw.workbench.FilledBook;
import agraw.workbench.SubmissionPreview;
import agraw.workbench.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One case as its screen reads it, after each change: a form of 100 questions, of which 40 have rules and 20 lists that are filtered.
 * Against the bare rows; and what of it are the rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(3)
public class CaseBench {
    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private Path folder = Path.of("");
    private @Nullable FilledBook book;
    private @Nullable Store store;
    private @Nullable Casework casework;
    private @Nullable Form form;
    private @Nullable Rules rules;
    private @Nullable CaseMaterial material;
    private List<UUID> sections = List.of();
    private List<UUID> fields = List.of();
    private UUID study = new UUID(0, 0);
    private UUID template = new UUID(0, 0);

    @Setup(Level.Trial)
    public void fill() throws IOException {
        folder = Files.createTempDirectory("agraw-case");
        FilledBook filled = new FilledBook(folder);
        book = filled;
        filled.template(SubmissionsRun.form(folder));
        Submissions submissions = filled.submissions();
        SubmissionPreview.Source source = submissions.open(SubmissionsRun.answers(folder, size.cases));
        template = submissions.suggestTemplate(source).orElseThrow().id();
        submissions.take(submissions.preview(source, template, submissions.suggestKey(source)));
        Store opened = filled.workbench().store();
        store = opened;
        opened.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        study = filled.cases().get(size.cases / 2).id();
        casework = new Casework(opened, "bench");
        form = opened.read(reader -> CodebookQuery.form(reader, template));
        sections = form.parts().stream().map(part -> part.section().id()).toList();
        fields = form.entries().map(entry -> entry.field().id()).toList();
        rules = Rules.of(form);
        material = opened.read(reader -> CaseQuery.materials(reader, List.of(study)))
                .getFirst();
    }

    /** What the screen of a case reads. */
    @Benchmark
    public Optional<Casework.Sheet> sheet() {
        return Objects.requireNonNull(casework).sheet(study);
    }

    /** The floor: the rows of the case and of its form. */
    @Benchmark
    public long bareRows() {
        Store opened = Objects.requireNonNull(store);
        UUID book = opened.workbook();
        return opened.read(reader -> BareRows.count(reader, book, "case_study", " AND id = ?", study)
                + BareRows.count(reader, book, "fact", " AND case_study = ?", study)
                + BareRows.count(reader, book, "reference", " AND case_study = ?", study)
                + BareRows.count(reader, book, "missing", " AND case_study = ?", study)
                + BareRows.count(reader, book, "text", " AND case_study = ?", study)
                + BareRows.count(reader, book, "tag", " AND case_study = ?", study)
                + BareRows.count(reader, book, "code", "")
                + BareRows.count(reader, book, "tension", "")
                + BareRows.count(reader, book, "section", " AND template = ?", template)
                + BareRows.count(reader, book, "field", " AND section = ANY(?)", sections)
                + BareRows.count(reader, book, "choice", " AND field = ANY(?)", fields));
    }

    /** Parsing alone, which is done once for a template. */
    @Benchmark
    public Rules parsing() {
        return Rules.of(Objects.requireNonNull(form));
    }

    /** The tree of the facts, and all rules asked of it. */
    @Benchmark
    public FilledForm filling() {
        return new FilledForm(
                Objects.requireNonNull(rules), Objects.requireNonNull(material).facts(), "en");
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        Objects.requireNonNull(book).close();
        Place.delete(folder);
    }
}
