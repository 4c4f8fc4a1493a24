package agraw.exchange.codebook;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a REFI-QDA codebook (REFI-QDA 1.5, urn:QDA-XML:codebook:1.0). It has one language, and no place for keys, for when to use a code,
 * polarity and shortcut: the key stands before the name, what else is lost is to be told.
 */
public final class QdcWriter {
    /** By which our own files are known. */
    static final String ORIGIN = "Agraw";

    private static final String SPACE = "urn:QDA-XML:codebook:1.0";

    private final XMLStreamWriter xml;
    private final String language;
    private final Map<String, List<CodeRow>> below = new HashMap<>();

    private QdcWriter(XMLStreamWriter xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    /** Writes some codes, at least one; the stream stays open. */
    public static void write(List<CodeRow> rows, String language, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new QdcWriter(xml, language).write(rows);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new java.io.UncheckedIOException(new java.io.IOException(e));
        }
    }

    private void write(List<CodeRow> rows) throws XMLStreamException {
        List<CodeRow> roots = new ArrayList<>();
        for (CodeRow row : rows) {
            if (row.parent() == null) {
                roots.add(row);
            } else {
                below.computeIfAbsent(row.parent(), _ -> new ArrayList<>()).add(row);
            }
        }
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(SPACE);
        xml.writeStartElement(SPACE, "CodeBook");
        xml.writeDefaultNamespace(SPACE);
        xml.writeAttribute("origin", ORIGIN);
        xml.writeStartElement(SPACE, "Codes");
        for (CodeRow root : roots) {
            code(root);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void code(CodeRow row) throws XMLStreamException {
        UUID id = row.id() == null ? UUID.nameUUIDFromBytes(row.key().getBytes(StandardCharsets.UTF_8)) : row.id();
        xml.writeStartElement(SPACE, "Code");
        xml.writeAttribute("guid", id.toString());
        xml.writeAttribute(
                "name",
                plain(row.key() + " " + row.labels().in(language))
                        .replaceAll("\\s+", " ")
                        .strip());
        xml.writeAttribute("isCodable", String.valueOf(!Boolean.TRUE.equals(row.retired())));
        if (row.colour() != null) {
            xml.writeAttribute("color", row.colour());
        }
        String definition = row.definitions().in(language);
        if (!definition.isEmpty()) {
            xml.writeStartElement(SPACE, "Description");
            xml.writeCharacters(plain(definition));
            xml.writeEndElement();
        }
        for (CodeRow child : below.getOrDefault(row.key(), List.of())) {
            code(child);
        }
        xml.writeEndElement();
    }

    /** Without the signs that XML 1.0 has no place for. */
    private static String plain(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
