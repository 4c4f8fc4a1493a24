package agraw.exchange.document;

import static agraw.exchange.document.SomeDocuments.docx;
import static agraw.exchange.document.SomeDocuments.p;
import static agraw.exchange.document.SomeDocuments.read;
import static agraw.exchange.document.SomeDocuments.refused;
import static agraw.exchange.document.SomeDocuments.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.words.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNoDocumentSaysWhatItIs() throws IOException {
        assertThat(refused(folder, "e.docx", new byte[0])).isEqualTo("empty");
        assertThat(refused(folder, "w.docx", docx("<w:p/>"))).isEqualTo("wordless");
        assertThat(refused(folder, "blank.txt", " \n\n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("wordless");
        assertThat(refused(folder, "p.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo("picture");
        assertThat(refused(folder, "m.txt", "ID3\u0004\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("recording");
        assertThat(refused(folder, "z.docx", zip(Map.of("inner.docx", "x")))).isEqualTo("archive");
        assertThat(refused(folder, "noise.txt", new byte[] {1, 2, 3, 4, 5, 0, 1, 7, 8, 1, 2}))
                .isEqualTo("unknown");
        assertThat(refused(folder, "s.odt", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo("sheet");
        assertThat(refused(folder, "gone.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("damaged");
        assertThatThrownBy(() -> DocumentReading.read(folder.resolve("not-there.docx"), Watch.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.FileUnreadable("not-there.docx", "gone")));
        assertThatThrownBy(() -> DocumentReading.read(folder, Watch.NONE)).isInstanceOf(Refusal.class);
    }

    @Test
    void everyRefusalIsOneSentenceInEachLanguage() {
        Failure failure = new Failure.DocumentRefused("a.docx", "damaged", "word/document.xml");
        assertThat(Messages.in(Locale.ENGLISH)
                        .say(failure.key(), failure.arguments().toArray()))
                .startsWith("The document “a.docx” was not read (word/document.xml): it is cut off or damaged;")
                .endsWith(".");
        assertThat(Messages.in(Locale.FRENCH).say(failure.key(), "a.docx", "scanned", "none"))
                .startsWith("Le document « a.docx » n’a pas été lu : il contient des images");
    }

    @Test
    void documentsWithAPasswordSaySo() throws Exception {
        Path locked = folder.resolve("locked.docx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx(p("x")));
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        assertThat(refused(folder, "again.docx", Files.readAllBytes(locked))).isEqualTo("encrypted");
        Map<String, String> odt = SomeDocuments.odtParts("", "<text:p>x</text:p>");
        odt.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(refused(folder, "a.odt", zip(odt))).isEqualTo("encrypted");
        Map<String, String> epub = SomeDocuments.epubParts("<p>x</p>");
        epub.put("META-INF/encryption.xml", "<CipherReference URI=\"OEBPS/c0.xhtml\"/>");
        assertThat(refused(folder, "a.epub", zip(epub))).isEqualTo("encrypted");
    }

    @Test
    void whatUnfoldsToFarMoreIsStoppedEarly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> parts = SomeDocuments.docxParts("");
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().equals("word/document.xml")) {
                    zip.write(("<w:document " + SomeDocuments.W + "><w:body>").getBytes(StandardCharsets.UTF_8));
                    byte[] many = "<w:sectPr/>".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                    for (int each = 0; each < 400; each++) {
                        zip.write(many);
                    }
                }
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refused(folder, "bomb.docx", bytes.toByteArray())).isEqualTo("unfolds");
        Map<String, String> many = new LinkedHashMap<>();
        for (int each = 0; each <= Limits.MOST_ENTRIES; each++) {
            many.put("e" + each, "");
        }
        assertThat(refused(folder, "many.docx", zip(many))).isEqualTo("unfolds");
    }

    @Test
    void nothingReachesOutOfADocument() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;\">]>";
        for (String type : new String[] {outside, laughs}) {
            String document =
                    type + "<w:document " + SomeDocuments.W + "><w:body>" + p("&e;") + "</w:body></w:document>";
            assertThat(refused(folder, "x.docx", zip(SomeDocuments.docxParts(document))))
                    .isEqualTo("forbidden");
            Map<String, String> odt = SomeDocuments.odtParts("", "");
            odt.put(
                    "content.xml",
                    type
                            + SomeDocuments.odf("document-content", "", "<text:p>&e;</text:p>")
                                    .replace("<?xml version=\"1.0\"?>", ""));
            assertThat(refused(folder, "x.odt", zip(odt))).isEqualTo("forbidden");
        }
        Document html = read(
                folder, "x.html", outside + "<html><body><p>&e; <img src='" + secret.toUri() + "'></p></body></html>");
        assertThat(html.paragraphs().toString()).doesNotContain("the secret");
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedOrReadButNeverFatal() {
        String deep = "<w:sdt>".repeat(50_000) + p("x") + "</w:sdt>".repeat(50_000);
        assertThat(refused(folder, "deep.docx", docx(deep))).isEqualTo("deep");
        assertThat(refused(
                        folder,
                        "deep.rtf",
                        ("{\\rtf1 " + "{".repeat(100_000) + "x").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("deep");
        assertThat(read(folder, "deep.html", "<div>".repeat(100_000) + "words").paragraphs())
                .isNotEmpty();
        assertThat(read(folder, "tables.html", "<table><tr><td>".repeat(2_000) + "words")
                        .paragraphs())
                .isNotEmpty();
        assertThat(read(folder, "deep.md", ">".repeat(20_000) + " words").paragraphs())
                .isNotEmpty();
        assertThat(read(folder, "stars.md", "*a **b ".repeat(5_000)).paragraphs())
                .isNotEmpty();
    }

    @Test
    void aFileOfAGigabyteIsRefusedAtOnce() throws IOException {
        for (String name : new String[] {"huge.txt", "huge.docx"}) {
            Path file = folder.resolve(name);
            try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
                huge.write(name.endsWith("txt") ? "words ".getBytes(StandardCharsets.US_ASCII) : docx(p("x")));
                huge.setLength(1L << 30);
            }
            assertThatThrownBy(() -> DocumentReading.read(file, Watch.NONE))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.FileTooLarge.class));
        }
    }

    @Test
    void aFileThatWasCutAnywhereIsRefusedOrReadAsFarAsItGoes() throws IOException {
        Map<String, byte[]> whole = new HashMap<>();
        whole.put("a.docx", docx(p("Some words that are there.").repeat(300)));
        whole.put("a.odt", zip(SomeDocuments.odtParts("", "<text:p>Some words that are there.</text:p>".repeat(300))));
        whole.put(
                "a.epub",
                zip(SomeDocuments.epubParts("<p>Some words that are there.</p>".repeat(300), "<p>More.</p>")));
        whole.put(
                "a.rtf",
                ("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}" + "Some words that are th\\'e9re.\\par ".repeat(300) + "}")
                        .getBytes(StandardCharsets.US_ASCII));
        whole.put("a.pdf", pdf());
        whole.put(
                "a.html",
                ("<html><body>" + "<p>Some words that are there.</p>".repeat(300)).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : whole.entrySet()) {
            for (int part = 1; part < 20; part++) {
                byte[] cut = Arrays.copyOf(file.getValue(), file.getValue().length * part / 20);
                try {
                    Document document = read(folder, part + file.getKey(), cut);
                    assertThat(document.paragraphs()).isNotEmpty();
                    if (file.getKey().endsWith("pdf") || file.getKey().endsWith("rtf")) {
                        assertThat(document.remarks())
                                .as(file.getKey() + part)
                                .contains(new Remark(Remark.Kind.CUT_OFF, 1));
                    }
                    assertThat(file.getKey()).doesNotMatch(".*\\.(docx|odt|epub)");
                } catch (Refusal refusal) {
                    assertThat(refusal.failure()).isInstanceOf(Failure.DocumentRefused.class);
                }
            }
        }
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 0; number < 10; number++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText("Some words that are there on page " + (char) ('a' + number));
                    content.endText();
                }
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void readingCanBeStopped() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), docx(p("words").repeat(20_000)));
        int[] asked = new int[1];
        assertThatThrownBy(() -> DocumentReading.read(file, (_, _) -> ++asked[0] < 5))
                .isInstanceOf(CancellationException.class);
    }
}
