package agraw.bench;

import agraw.store.Store;
import agraw.words.Messages;
import agraw.workbench.Finding;
import agraw.workbench.Look;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/** One keystroke in the filter bar, from the words to the cases in their order, against the bare query for the same cases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class FindBench {
    private static final String FILTER =
            "country is Mali and P3 has challenges and period overlaps 1990-2000 and missing references";

    /** Years are compared as words, which is less than the filter does. */
    private static final String BARE = """
        SELECT c.id FROM case_study c WHERE c.workbook = ?
        AND EXISTS (SELECT 1 FROM fact f WHERE f.workbook = c.workbook AND f.case_study = c.id AND f.field = ?
          AND f."value" LIKE 'Mali%')
        AND EXISTS (SELECT 1 FROM tag t WHERE t.workbook = c.workbook AND t.case_study = c.id
          AND t.stance = 'challenges' AND t.code = ANY(?))
        AND EXISTS (SELECT 1 FROM fact f WHERE f.workbook = c.workbook AND f.case_study = c.id AND f.field = ?
          AND f."value" <= '2000')
        AND EXISTS (SELECT 1 FROM fact f WHERE f.workbook = c.workbook AND f.case_study = c.id AND f.field = ?
          AND f."value" >= '1990')
        AND NOT EXISTS (SELECT 1 FROM reference r WHERE r.workbook = c.workbook AND r.case_study = c.id)
        ORDER BY c."key"\
        """;

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Workbench workbench;
    private @Nullable Finding finding;
    private List<UUID> fields = List.of();
    private List<UUID> codes = List.of();

    @Setup(Level.Trial)
    public void open() throws IOException {
        Store store = Store.open(FactCorpus.made(size), Corpus.settings());
        store.read(reader -> reader.handle().execute("SET OPTIMIZE_REUSE_RESULTS 0"));
        Workbench opened = new Workbench(store, "bench");
        workbench = opened;
        finding = Finding.of(opened);
        fields = List.of("origin_place", "period_start", "period_end").stream()
                .map(key -> opened.form().find(key).orElseThrow().field().id())
                .toList();
        codes = opened.codebook().branch(opened.codebook().find("P3").orElseThrow()).stream()
                .map(code -> code.id())
                .toList();
        int found = keystroke().count();
        if (found == 0 && size == Size.L) {
            throw new IllegalStateException("The filter takes nothing");
        }
    }

    /** The last keystroke of a filter with four conditions. */
    @Benchmark
    public Finding.Found keystroke() {
        return Objects.requireNonNull(finding).find(new Finding.Query(FILTER, Look.USUAL), ENGLISH);
    }

    /** The floor: the same cases from the database. */
    @Benchmark
    public List<Object> bareQuery() {
        Store store = Objects.requireNonNull(workbench).store();
        return store.read(reader -> {
            Connection connection = reader.handle().getConnection();
            try (PreparedStatement statement = connection.prepareStatement(BARE)) {
                statement.setObject(1, store.workbook());
                statement.setObject(2, fields.get(0));
                statement.setArray(3, connection.createArrayOf("uuid", codes.toArray()));
                statement.setObject(4, fields.get(1));
                statement.setObject(5, fields.get(2));
                List<Object> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(Objects.requireNonNull(rows.getObject(1)));
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(workbench).close();
    }
}
