package agraw.exchange.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.sheet.CsvWriter;
import agraw.model.Labels;
import agraw.model.Polarity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Whatever people write into a codebook comes back from a file as it was. */
class CodebookProperties {
    @Property(tries = 100)
    void jsonKeepsAll(@ForAll("codes") List<CodeRow> rows) {
        assertThat(RowOrder.of(CodesJson.read(CodesJson.of(rows), "f"), "f"))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "place", "retired")
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Property(tries = 60)
    void tablesKeepAll(@ForAll("codes") List<CodeRow> rows) throws IOException {
        Path file = Files.createTempFile("codes", ".csv");
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvWriter.write(CodeTable.of(rows), out, _ -> {}, () -> false);
            Files.write(file, out.toByteArray());
            assertThat(CodebookReader.read(file, "en"))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "place", "retired")
                    .containsExactlyInAnyOrderElementsOf(rows);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void qdcIsValidAndKeepsNamesKeysAndColours(@ForAll("codes") List<CodeRow> rows) throws SAXException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QdcWriter.write(rows, "en", out);
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(out.toByteArray())));
        assertThat(QdcReader.read(out.toByteArray(), "f", "en"))
                .usingRecursiveFieldByFieldElementComparatorOnFields("id", "key", "parent", "colour")
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(CodebookProperties.class.getResource("/refi/Codebook.xsd"));
    }

    @Provide
    Arbitrary<List<CodeRow>> codes() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("aé \"'<>&=,;:+-@#§ن\u200fⵣ")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .map(some -> "x" + some);
        Arbitrary<Labels> labels = Arbitraries.maps(Arbitraries.of("en", "fr", "ar", "zgh"), words)
                .ofMaxSize(3)
                .map(Labels::of);
        Arbitrary<@Nullable String> colour =
                Arbitraries.of("#0072B2", "#FFFFFF").injectNull(0.4);
        Arbitrary<@Nullable Polarity> polarity = Arbitraries.of(Polarity.class).injectNull(0.4);
        return Combinators.combine(words, labels, labels, labels, polarity, colour)
                .as((name, some, more, other, does, looks) -> new CodeRow(
                        UUID.randomUUID(),
                        "",
                        null,
                        some.with("en", name),
                        more,
                        other,
                        some,
                        does,
                        looks,
                        null,
                        null,
                        ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(CodebookProperties::tree);
    }

    /** Gives them keys, and puts each second one below the one before it. */
    private static List<CodeRow> tree(List<CodeRow> rows) {
        List<CodeRow> tree = new ArrayList<>();
        for (CodeRow row : rows) {
            String parent = tree.size() % 2 == 1 ? tree.getLast().key() : null;
            tree.add(new CodeRow(
                    row.id(),
                    "K" + tree.size(),
                    parent,
                    row.labels(),
                    row.definitions(),
                    row.whenToUse(),
                    row.whenNot(),
                    row.polarity(),
                    row.colour(),
                    null,
                    null,
                    ""));
        }
        return tree;
    }
}
