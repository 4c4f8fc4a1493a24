package agraw.search;

import agraw.store.Store;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The index itself. One thread uses it at a time. What it holds is as of one commit of its own, which also notes what it has seen of the
 * journal: after a crash it is as it was at the last one, and catches up.
 */
final class Index implements AutoCloseable {
    /** What this makes of words; another number, and an index that is found is made anew. */
    private static final String FORMAT = "3";

    private static final int MANY = 20_000;
    /** A word is rare that one in so many entries has, or no more than so many. */
    private static final int COMMON = 5;

    private final Store store;
    private final Directory directory;
    private final Analyzer analyzer;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private Seen seen;

    /** How much was found in all, and the best of it. */
    record Found(List<Hit> hits, long total) {}

    private Index(Store store, Directory directory) throws IOException {
        this.store = store;
        this.directory = directory;
        Map<String, Analyzer> byField = new HashMap<>();
        for (Stems stems : Stems.values()) {
            byField.put(stems.field(), stems.analyzer());
        }
        this.analyzer = new PerFieldAnalyzerWrapper(Stems.NONE.analyzer(), byField);
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergeScheduler(new SerialMergeScheduler());
        this.writer = new IndexWriter(directory, config);
        this.reader = DirectoryReader.open(writer);
        this.seen = notes().orElse(new Seen(Map.of()));
    }

    /** Opens the index in a folder, or in memory where there is none; anew: without what is there. */
    static Index open(Store store, Optional<Path> folder, boolean anew) throws IOException {
        Directory directory = folder.isPresent() ? new NIOFSDirectory(folder.get()) : new ByteBuffersDirectory();
        try {
            if (anew) {
                for (String file : directory.listAll()) {
                    directory.deleteFile(file);
                }
            }
            return new Index(store, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** What the index noted at its last commit, if it is one of this workbook and format. */
    private Optional<Seen> notes() {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> last = writer.getLiveCommitData();
        if (last != null) {
            last.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        boolean ours = FORMAT.equals(notes.remove("format"))
                && store.workbook().toString().equals(notes.remove("workbook"));
        return ours ? Optional.of(Seen.of(notes)) : Optional.empty();
    }

    /** Brings in what was changed since. What is committed while this reads is brought in again the next time. */
    void catchUp() throws IOException {
        Seen now = store.read(Seen::now);
        if (now.equals(seen)) {
            return;
        }
        Collection<UUID> touched = seen.isBefore(now) && !seen.numbers().isEmpty()
                ? store.read(reading -> seen.touchedUntil(now, reading))
                : List.of();
        if (touched.isEmpty() || touched.size() > MANY) {
            makeAnew(now);
        } else {
            Map<UUID, List<Entry>> entries = store.read(reading -> new Entries(reading).now(touched));
            for (Map.Entry<UUID, List<Entry>> entry : entries.entrySet()) {
                Term entity = new Term(Entry.ENTITY, entry.getKey().toString());
                if (entry.getValue().isEmpty()) {
                    writer.deleteDocuments(entity);
                } else {
                    writer.updateDocuments(
                            entity,
                            entry.getValue().stream().map(Entry::document).toList());
                }
            }
            refresh(now);
        }
    }

    private void makeAnew(Seen now) throws IOException {
        writer.deleteAll();
        List<IOException> problems = new ArrayList<>();
        store.read(reading -> {
            new Entries(reading).all(entries -> {
                try {
                    writer.addDocuments(entries.stream().map(Entry::document).toList());
                } catch (IOException e) {
                    problems.add(e);
                }
            });
            return entries();
        });
        if (!problems.isEmpty()) {
            throw problems.getFirst();
        }
        refresh(now);
        commit();
    }

    private long entries() {
        return writer.getDocStats().numDocs;
    }

    private void refresh(Seen now) throws IOException {
        DirectoryReader fresh = DirectoryReader.openIfChanged(reader, writer);
        if (fresh != null) {
            reader.close();
            reader = fresh;
        }
        seen = now;
    }

    Found find(Asked asked, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        TopDocs top = searcher.search(Queries.all(asked), most);
        return new Found(hits(searcher, top, asked), top.totalHits.value());
    }

    private static List<Hit> hits(IndexSearcher searcher, TopDocs top, Asked asked) throws IOException {
        Looking looking = new Looking(asked);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : top.scoreDocs) {
            Entry entry = Entry.of(searcher.storedFields().document(scored.doc));
            Excerpt excerpt = Excerpt.of(entry.content(), looking.in(entry.content(), entry.language()));
            hits.add(new Hit(entry.place(), entry.entity(), entry.within(), entry.language(), excerpt));
        }
        return hits;
    }

    /** The paragraphs that have all that was asked for, the best first. */
    List<FullText.Passages> passages(Asked asked, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Looking looking = new Looking(asked);
        List<FullText.Passages> found = new ArrayList<>();
        for (ScoreDoc scored : searcher.search(Queries.paragraphs(asked), most).scoreDocs) {
            Entry entry = Entry.of(searcher.storedFields().document(scored.doc));
            Matches matches = looking.in(entry.content(), entry.language());
            found.add(new FullText.Passages(entry.entity(), entry.content(), matches));
        }
        return found;
    }

    /** Paragraphs that are like one: by the words that are rare elsewhere. */
    List<Hit> similar(UUID paragraph, int most) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query itself = new TermQuery(new Term(Entry.ENTITY, paragraph.toString()));
        TopDocs there = searcher.search(itself, 1);
        if (there.scoreDocs.length == 0) {
            return List.of();
        }
        Entry entry = Entry.of(searcher.storedFields().document(there.scoreDocs[0].doc));
        String field = Stems.of(entry.language()).orElse(Stems.NONE).field();
        MoreLikeThis like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {field});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMinWordLen(3);
        like.setMaxDocFreq(Math.max(COMMON, reader.numDocs() / COMMON));
        like.setMaxQueryTerms(25);
        Query query = new BooleanQuery.Builder()
                .add(like.like(field, new StringReader(entry.content())), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(Entry.PLACE, Place.PARAGRAPH.name())), BooleanClause.Occur.FILTER)
                .add(itself, BooleanClause.Occur.MUST_NOT)
                .build();
        return hits(searcher, searcher.search(query, most), Asked.of(""));
    }

    private void commit() throws IOException {
        Map<String, String> notes = new HashMap<>(seen.notes());
        notes.put("format", FORMAT);
        notes.put("workbook", store.workbook().toString());
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    /** Keeps what was brought in, so that the next opening need not do it again. */
    @Override
    public void close() throws IOException {
        try (directory;
                analyzer;
                writer;
                DirectoryReader _ = reader) {
            if (writer.isOpen()) {
                commit();
            }
        }
    }
}
