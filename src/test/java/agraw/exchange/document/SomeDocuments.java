package agraw.exchange.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made for tests, in as few words of each format as its programs would take. */
final class SomeDocuments {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private SomeDocuments() {}

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A DOCX file with this body; styles are Heading1, Title, Quote and TOC1; the footnote 2 says “From the notes.” */
    static byte[] docx(String body) {
        return zip(docxParts("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
    }

    static Map<String, String> docxParts(String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", relations("styles", "styles.xml", "footnotes", "footnotes.xml"));
        parts.put(
                "word/styles.xml",
                "<w:styles " + W + ">" + style("Heading1", "heading 1") + style("Titre", "Title") + style("Q", "Quote")
                        + style("TOC1", "toc 1")
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Ma section\"/><w:basedOn"
                        + " w:val=\"Heading1\"/></w:style></w:styles>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + W
                        + "><w:footnote w:type=\"separator\""
                        + " w:id=\"0\"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote"
                        + " w:id=\"2\">" + p("From the notes.") + "</w:footnote></w:footnotes>");
        return parts;
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder made = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            made.append("<Relationship Id=\"r")
                    .append(at)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append(typesAndTargets[at])
                    .append("\" Target=\"")
                    .append(typesAndTargets[at + 1])
                    .append("\"/>");
        }
        return made.append("</Relationships>").toString();
    }

    static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static String p(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    static Map<String, String> odtParts(String styles, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"" + ODF + "manifest:1.0\"/>");
        parts.put("content.xml", odf("document-content", styles, body));
        return parts;
    }

    static String odf(String root, String styles, String body) {
        return "<?xml version=\"1.0\"?><office:" + root + " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
                + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:fo=\""
                + ODF
                + "xsl-fo-compatible:1.0\"><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:" + root
                + ">";
    }

    static Map<String, String> epubParts(String... chapters) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
                        + " full-path=\"OEBPS/b.opf\"/></rootfiles></container>");
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int at = 0; at < chapters.length; at++) {
            items.append(
                    "<item id=\"c%d\" href=\"c%d.xhtml\" media-type=\"application/xhtml+xml\"/>".formatted(at, at));
            spine.append("<itemref idref=\"c%d\"/>".formatted(at));
            parts.put(
                    "OEBPS/c" + at + ".xhtml",
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + chapters[at] + "</body></html>");
        }
        parts.put(
                "OEBPS/b.opf",
                "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>The"
                        + " book</dc:title><dc:language>fr</dc:language></metadata><manifest>"
                        + items + "</manifest><spine>" + spine + "</spine></package>");
        return parts;
    }

    static Document read(Path folder, String name, byte[] bytes) {
        try {
            return DocumentReading.read(Files.write(folder.resolve(name), bytes), Watch.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path folder, String name, String words) {
        return read(folder, name, words.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a file is not read. */
    static String refused(Path folder, String name, byte[] bytes) {
        Refusal refusal =
                Objects.requireNonNull(catchThrowableOfType(Refusal.class, () -> read(folder, name, bytes)), name);
        return refusal.failure() instanceof Failure.DocumentRefused document
                ? document.why()
                : refusal.failure().key();
    }

    /** Paragraphs as one line each: style, level, page, time, speaker and words. */
    static List<String> told(Document document) {
        return document.paragraphs().stream().map(SomeDocuments::told).toList();
    }

    private static String told(DocumentParagraph paragraph) {
        return paragraph.style().name().toLowerCase(java.util.Locale.ROOT)
                + (paragraph.level() > 0 ? paragraph.level() : "")
                + (paragraph.page() == null ? "" : " p" + paragraph.page())
                + (paragraph.at() == null ? "" : " @" + paragraph.at().toMillis() / 1000.0)
                + (paragraph.speaker() == null ? "" : " <" + paragraph.speaker() + ">")
                + " "
                + paragraph.content();
    }
}
