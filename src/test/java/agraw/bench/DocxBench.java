package agraw.bench;

import agraw.exchange.document.DocumentReading;
import agraw.exchange.document.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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
import org.openjdk.jmh.annotations.Warmup;

/** Word documents become paragraphs with speakers and a guess at the language, against POI's bare words of the same files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class DocxBench {
    private static final String[] SPEAKERS = {"Amina: ", "Visiteur : ", "", "", ""};

    @Param({"S", "M", "L"})
    public Size size = Size.S;

    private final List<Path> documents = new ArrayList<>();

    /** 10, 100 or 1,000 documents, of 40 to 160 paragraphs. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "corpora", "docx"));
        int count = size == Size.S ? 10 : size == Size.M ? 100 : 1_000;
        for (int number = 0; number < count; number++) {
            Path file = folder.resolve("d" + number + ".docx");
            if (!Files.exists(file)) {
                one(number, file);
            }
            documents.add(file);
        }
    }

    private static void one(int number, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (int each = 0; each < 40 + number % 4 * 40; each++) {
                String words = "La coopérative a été fondée en %d par des femmes du village, avec l’aide des émigrés. "
                        .formatted(1900 + each)
                        .repeat(1 + (number + each) % 5);
                document.createParagraph().createRun().setText(SPEAKERS[each % SPEAKERS.length] + words);
            }
            XWPFTable table = document.createTable(6, 3);
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell.setText("1996")));
            document.write(out);
        }
    }

    @Benchmark
    public int read() {
        int paragraphs = 0;
        for (Path file : documents) {
            paragraphs += DocumentReading.read(file, Watch.NONE).paragraphs().size();
        }
        return paragraphs;
    }

    /** The floor: the words alone. */
    @Benchmark
    public int bareExtraction() {
        int letters = 0;
        for (Path file : documents) {
            try (InputStream content = Files.newInputStream(file);
                    XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(content))) {
                letters += extractor.getText().length();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return letters;
    }
}
