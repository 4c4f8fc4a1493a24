package agraw.exchange.codebook;

import agraw.model.Colour;
import agraw.model.Failure;
import agraw.model.Labels;
import agraw.model.Refusal;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a REFI-QDA codebook (REFI-QDA 1.5, urn:QDA-XML:codebook:1.0). Local names only are looked at, because programs differ in the
 * namespace; ids may have braces; a name may begin with a key.
 */
final class QdcReader {
    private static final int DEEPEST = 50;
    private static final Pattern KEYED =
            Pattern.compile("(\\p{L}{0,4}\\d+(?:\\.\\d+)*)[.:)]?\\s+(\\S.*)", Pattern.DOTALL);

    /** We write every name behind its key. */
    private static final Pattern OURS = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);

    private final String file;
    private final String language;
    private final List<CodeRow> rows = new ArrayList<>();
    private final Keys keys = new Keys();
    private final Deque<Open> open = new ArrayDeque<>();

    private boolean ours;

    private QdcReader(String file, String language) {
        this.file = file;
        this.language = language;
    }

    /** A code whose end was not read yet, and its place among the rows. */
    private record Open(int at) {}

    static List<CodeRow> read(byte[] bytes, String file, String language) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        QdcReader reader = new QdcReader(file, language);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            reader.read(xml);
        } catch (XMLStreamException e) {
            String line = e.getLocation() == null
                    ? ""
                    : String.valueOf(e.getLocation().getLineNumber());
            throw new Refusal(new Failure.CodebookRefused(file, line, "xml", ""), e);
        }
        return reader.rows;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refused(xml, "forbidden", "");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !xml.getLocalName().equals("CodeBook")) {
                        throw refused(xml, "noCodebook", xml.getLocalName());
                    }
                    if (root) {
                        ours = QdcWriter.ORIGIN.equals(attribute(xml, "origin"));
                    }
                    root = false;
                    start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("Code")) {
                        open.pop();
                    }
                }
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "Code" -> code(xml);
            case "Description" -> describe(xml.getElementText());
            default -> {}
        }
    }

    private void code(XMLStreamReader xml) {
        if (open.size() >= DEEPEST) {
            throw refused(xml, "deep", "");
        }
        String name = Optional.ofNullable(attribute(xml, "name")).orElse("").strip();
        if (name.isEmpty()) {
            throw refused(xml, "noKey", "");
        }
        Matcher keyed = (ours ? OURS : KEYED).matcher(name);
        boolean hasKey = keyed.matches() && keys.take(keyed.group(1));
        String parent = open.isEmpty() ? null : rows.get(open.peek().at()).key();
        String key = hasKey ? keyed.group(1) : keys.takeBelow(parent);
        String colour = Optional.ofNullable(attribute(xml, "color"))
                .flatMap(Colour::of)
                .map(Colour::hex)
                .orElse(null);
        open.push(new Open(rows.size()));
        rows.add(new CodeRow(
                id(attribute(xml, "guid")),
                key,
                parent,
                Labels.of(Map.of(language, hasKey ? keyed.group(2) : name)),
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                colour,
                null,
                null,
                String.valueOf(xml.getLocation().getLineNumber())));
    }

    private void describe(String words) {
        if (!open.isEmpty() && !words.isBlank()) {
            int at = open.peek().at();
            rows.set(at, rows.get(at).withDefinitions(Labels.of(Map.of(language, words.strip()))));
        }
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    private static @Nullable UUID id(@Nullable String guid) {
        try {
            return guid == null
                    ? null
                    : UUID.fromString(guid.strip().replace("{", "").replace("}", ""));
        } catch (IllegalArgumentException e) {
            return null; // the code is known by its key then
        }
    }

    private Refusal refused(XMLStreamReader xml, String why, String what) {
        return new Refusal(new Failure.CodebookRefused(
                file, String.valueOf(xml.getLocation().getLineNumber()), why, what));
    }
}
