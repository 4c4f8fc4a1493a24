package agraw.bench;

import agraw.search.FullText;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.NIOFSDirectory;
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

/** The index of a whole workbook made anew, its rows read from the database, against Lucene alone with the same words in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class IndexBench {
    private static final List<String> STORED = List.of("entity", "place", "within", "language", "content");

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private final List<List<@Nullable String>> entries = new ArrayList<>();
    private @Nullable Store store;
    private Path folder = Path.of("");
    private Path bare = Path.of("");

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Place.copy(size, "indexed");
        bare = Path.of("target", "corpora", "bare-index");
        store = Store.open(folder, Corpus.settings());
        index();
        try (DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(folder.resolve("index")))) {
            StoredFields documents = reader.storedFields();
            for (int at = 0; at < reader.maxDoc(); at++) {
                Document document = documents.document(at);
                List<@Nullable String> entry = new ArrayList<>();
                STORED.forEach(name -> entry.add(document.get(name)));
                entries.add(entry);
            }
        }
    }

    @Setup(Level.Invocation)
    public void clear() throws IOException {
        Place.delete(folder.resolve("index"));
        Place.delete(bare);
    }

    @Benchmark
    public long index() {
        try (FullText fullText = new FullText(Objects.requireNonNull(store))) {
            return fullText.find("village ", 1).total();
        }
    }

    /** The floor: the same words into an index, nothing read from a database. */
    @Benchmark
    public long bareLucene() throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(new BareAnalyzer()).setMergeScheduler(new SerialMergeScheduler());
        try (NIOFSDirectory directory = new NIOFSDirectory(bare);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (List<@Nullable String> entry : entries) {
                writer.addDocument(document(entry));
            }
            return writer.commit();
        }
    }

    private static Document document(List<@Nullable String> entry) {
        Document document = new Document();
        for (int at = 0; at < STORED.size(); at++) {
            String words = entry.get(at);
            if (words != null) {
                document.add(
                        at < 2
                                ? new StringField(STORED.get(at), words, Field.Store.YES)
                                : new StoredField(STORED.get(at), words));
            }
        }
        String content = Objects.requireNonNull(entry.getLast());
        document.add(new TextField(BareAnalyzer.EXACT, content, Field.Store.NO));
        String stems = "stem_" + entry.get(3);
        if (BareAnalyzer.STEMS.containsKey(stems)) {
            document.add(new TextField(stems, content, Field.Store.NO));
        }
        return document;
    }

    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
