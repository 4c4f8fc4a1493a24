package agraw.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the words of OpenDocument text (ODT, and the flat kind that is one XML file) as a stream: src/docs/decisions.md. */
final class OdtReader {
    private static final String CONTENT = "content.xml";
    private static final int LARGEST_MANIFEST = 4 << 20;

    private OdtReader() {}

    static void read(Container zip, Draft draft) throws IOException {
        byte[] manifest = zip.bytes("META-INF/manifest.xml", LARGEST_MANIFEST);
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw draft.refusal("encrypted");
        }
        Optional<InputStream> properties = zip.stream("meta.xml");
        if (properties.isPresent()) {
            new WordReader.Properties(draft).read(properties.get(), "meta.xml");
        }
        OdtBody body = new OdtBody(draft);
        body.read(zip.stream(CONTENT).orElseThrow(() -> draft.refusal("damaged", CONTENT)), CONTENT);
        body.into();
    }

    /** The flat kind. */
    static void readFlat(byte[] bytes, Draft draft) throws IOException {
        OdtBody body = new OdtBody(draft);
        body.read(new ByteArrayInputStream(bytes), "office:document");
        body.into();
    }
}
