package agraw.exchange.sheet;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the values of an XLSX file as a stream, so that no more than its words is ever in memory. */
final class XlsxReader {
    private static final long LARGEST_PART = 256L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(0.002); // sheets of one word over and over are tighter than the default takes
    }

    private XlsxReader() {}

    static Book read(Path path, String file) {
        Bounds bounds = new Bounds(file);
        try (OPCPackage content = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(content, false);
            if (strings.getUniqueCount() > Bounds.MOST_CELLS) {
                throw bounds.tooLarge();
            }
            XSSFReader reader = new XSSFReader(content);
            List<Sheet> sheets = new ArrayList<>();
            var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream sheet = parts.next()) {
                    Rows rows = new Rows(bounds);
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), null, strings, rows, new PlainFormat(), false));
                    xml.parse(new InputSource(sheet));
                    sheets.add(new Sheet(parts.getSheetName(), rows.found));
                }
            }
            return new Book(file, sheets);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | IOException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // POI tells of what is wrong in a file by all of these.
            throw new Refusal(new Failure.SheetRefused(file, "damaged"), e);
        }
    }

    /** Gathers the rows of one sheet. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Bounds bounds;
        private final List<Sheet.Row> found = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        Rows(Bounds bounds) {
            this.bounds = bounds;
        }

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (value == null) {
                return;
            }
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (column < 0 || column >= Bounds.MOST_COLUMNS) {
                return; // far to the right of anything that has a header
            }
            bounds.take(value);
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, value);
        }

        @Override
        public void endRow(int number) {
            Sheet.Row made = bounds.row(number + 1, row);
            if (!made.isEmpty()) {
                found.add(made);
            }
        }
    }
}
