package agraw.bench;

import agraw.search.FullText;
import agraw.search.Hit;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
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
import org.openjdk.jmh.infra.Blackhole;

/** Two words looked for in all texts, with the excerpts that are shown, against the same query and its documents by Lucene alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SearchBench {
    private static final int MOST = 100;
    private static final List<String> WORDS = List.of("association", "village");

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private @Nullable Store store;
    private @Nullable FullText fullText;
    private @Nullable DirectoryReader bare;

    @Setup(Level.Trial)
    public void open() throws IOException {
        Path folder = Place.copy(size, "search");
        Store opened = Store.open(folder, Corpus.settings());
        FullText first = new FullText(opened);
        long found = first.find(String.join(" ", WORDS) + " ", MOST).total();
        if (found == 0) {
            throw new IllegalStateException("The words are nowhere");
        }
        first.close(); // so that the index is on the disk, for both
        store = opened;
        fullText = new FullText(opened);
        bare = DirectoryReader.open(new NIOFSDirectory(folder.resolve("index")));
        search();
    }

    @Benchmark
    public List<Hit> search() {
        return Objects.requireNonNull(fullText)
                .find(String.join(" ", WORDS) + " ", MOST)
                .hits();
    }

    /** The floor: the same query, and the documents of its hits. */
    @Benchmark
    public void bareLucene(Blackhole hole) throws IOException {
        IndexSearcher searcher = new IndexSearcher(Objects.requireNonNull(bare));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : WORDS) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            any.add(new BoostQuery(new TermQuery(new Term(BareAnalyzer.EXACT, word)), 4), Occur.SHOULD);
            for (String field : BareAnalyzer.STEMS.keySet()) {
                any.add(new TermQuery(new Term(field, BareAnalyzer.stem(word, field))), Occur.SHOULD);
            }
            all.add(any.build(), Occur.MUST);
        }
        all.add(kind("CASE", 4), Occur.SHOULD);
        all.add(kind("TEXT", 2), Occur.SHOULD);
        for (ScoreDoc scored : searcher.search(all.build(), MOST).scoreDocs) {
            hole.consume(searcher.storedFields().document(scored.doc));
        }
    }

    private static Query kind(String place, float boost) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("place", place))), boost);
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        Objects.requireNonNull(bare).close();
        Objects.requireNonNull(fullText).close();
        Objects.requireNonNull(store).close();
    }
}
