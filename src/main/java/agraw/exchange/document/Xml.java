package agraw.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML as a stream, with nothing in it that reaches out: no document type, and so no entity of its own, no file and no address.
 * Names are those without prefixes.
 */
abstract class Xml extends DefaultHandler {
    private final Draft draft;
    private int depth;
    private int skipped;

    Xml(Draft draft) {
        this.draft = draft;
    }

    /** An element begins. */
    abstract void begin(String space, String name, Attributes attributes);

    /** An element ends. */
    void end(String space, String name) {}

    /** Words; a run of them may come in parts. */
    void words(char[] signs, int from, int length) {}

    /** Leaves out all that is in the element that begins. */
    final void skip() {
        skipped = depth;
    }

    @Override
    public final void startElement(String space, String name, String prefixed, Attributes attributes) {
        depth++;
        if (depth > Limits.DEEPEST) {
            throw draft.refusal("deep");
        } else if (skipped == 0) {
            begin(space, name, attributes);
        }
    }

    @Override
    public final void endElement(String space, String name, String prefixed) {
        if (skipped == 0) {
            end(space, name);
        } else if (skipped == depth) {
            skipped = 0;
        }
        depth--;
    }

    @Override
    public final void characters(char[] signs, int from, int length) {
        if (skipped == 0) {
            words(signs, from, length);
        }
    }

    @Override
    public final InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
        throw draft.refusal("forbidden");
    }

    /** Reads a part; the stream is closed. */
    final void read(InputStream content, String place) throws IOException {
        try (content) {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(Limits.DEEPEST + 1)); // own count comes first
            parser.parse(content, this);
        } catch (SAXException e) {
            boolean type = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw draft.refusal(type ? "forbidden" : "damaged", place);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An attribute by its name without prefix. */
    static @Nullable String value(Attributes attributes, String name) {
        for (int at = 0; at < attributes.getLength(); at++) {
            if (attributes.getLocalName(at).equals(name)) {
                return attributes.getValue(at);
            }
        }
        return null;
    }

    /** A whole number that an attribute holds. */
    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
