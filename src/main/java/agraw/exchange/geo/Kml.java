package agraw.exchange.geo;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Places as KML (OGC 07-147r2, version 2.2): a placemark each, longitude before latitude. */
public final class Kml {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private Kml() {}

    /**
     * A document of placemarks.
     *
     * @param title of the document
     * @param about what it was made from, which is its description
     */
    public static String of(List<Located> all, String title, List<String> about) {
        StringWriter words = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(words);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("Document");
            element(xml, "name", title);
            element(xml, "description", String.join("\n", about));
            for (Located one : all) {
                xml.writeStartElement("Placemark");
                element(xml, "name", one.name());
                element(xml, "description", one.role() + ": " + String.join(", ", one.cases()));
                xml.writeStartElement(one.isWay() ? "LineString" : "Point");
                if (one.isWay()) {
                    element(xml, "tessellate", "1");
                }
                StringBuilder points = new StringBuilder();
                for (int at = 0; at + 1 < one.points().size(); at += 2) {
                    points.append(at == 0 ? "" : " ")
                            .append(one.points().get(at))
                            .append(',')
                            .append(one.points().get(at + 1));
                }
                element(xml, "coordinates", points.toString());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Words could not be written", e);
        }
        return words + "\n";
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
