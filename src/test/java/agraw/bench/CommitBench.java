package agraw.bench;

import agraw.change.Change;
import agraw.model.Code;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.store.Store;
import agraw.store.log.ChangeCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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

/** One tag committed, against the same bytes appended and forced, and against a row committed by SQLite. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class CommitBench {
    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable FileChannel bare;
    private @Nullable Connection sqlite;
    private @Nullable PreparedStatement insert;
    private byte[] bytes = {};
    private UUID code = new UUID(0, 0);
    private UUID caseStudy = new UUID(0, 0);
    private @Nullable Paragraph paragraph;

    @Setup(Level.Trial)
    public void open() throws IOException, SQLException {
        Path folder = Place.copy(size, "commit");
        Store opened = Store.open(folder, Corpus.settings());
        store = opened;
        opened.read(reader -> {
            Text text = reader.all(Text.class).get(size.texts / 2);
            caseStudy = Objects.requireNonNull(text.caseStudy());
            paragraph = reader.where(Paragraph.class, "text", text.id()).getFirst();
            code = reader.all(Code.class).getLast().id();
            return text;
        });
        Change change = opened.commit(Corpus.oneTag(code, Objects.requireNonNull(paragraph), caseStudy));
        bytes = ChangeCodec.encode(change);
        bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        openSqlite(folder.resolve("bare.sqlite"));
    }

    private void openSqlite(Path file) throws SQLException, IOException {
        Files.deleteIfExists(file);
        Connection opened = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = opened.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE tag (id BLOB PRIMARY KEY, body BLOB)");
        }
        opened.setAutoCommit(false);
        insert = opened.prepareStatement("INSERT INTO tag VALUES (?, ?)");
        sqlite = opened;
    }

    /** What a rapporteur waits for. */
    @Benchmark
    public Change commitTag() {
        return Objects.requireNonNull(store).commit(Corpus.oneTag(code, Objects.requireNonNull(paragraph), caseStudy));
    }

    /** The floor: the same bytes appended and forced. */
    @Benchmark
    public void appendAndForce() throws IOException {
        FileChannel file = Objects.requireNonNull(bare);
        file.write(ByteBuffer.wrap(bytes));
        file.force(false);
    }

    /** A bare row of the same size in SQLite, WAL, synchronous=FULL. */
    @Benchmark
    public void sqliteInsert() throws SQLException {
        PreparedStatement statement = Objects.requireNonNull(insert);
        UUID id = UUID.randomUUID();
        statement.setBytes(
                1,
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
        statement.setBytes(2, bytes);
        statement.executeUpdate();
        Objects.requireNonNull(sqlite).commit();
    }

    @TearDown(Level.Trial)
    public void close() throws IOException, SQLException {
        Objects.requireNonNull(store).close();
        Objects.requireNonNull(bare).close();
        Objects.requireNonNull(sqlite).close();
    }
}
