package se.radslag.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first sheet of a workbook row by row, once it is known to be safe to unpack and to hold no program. */
final class XlsxReader {

    /** What a workbook of the most rows may unpack to. */
    private static final long MOST_BYTES = 80L * 1024 * 1024;

    private static final int MOST_PARTS = 500;

    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*(vbaProject|vbaData|macrosheets/|activeX/|customUI).*");
    private static final Pattern FETCHES =
            Pattern.compile("(?i)xl/(externalLinks/|connections|queryTables/|embeddings/|webextensions/).*");

    private XlsxReader() {}

    /** Whether the file is packed as workbooks are; what only looks alike to people is told apart here. */
    static boolean isWorkbook(byte[] file) {
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(Unreadable.Why.OTHER_FORMAT);
        }
        return begins(file, 'P', 'K', 3, 4);
    }

    private static boolean begins(byte[] file, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    static List<Sheet.Line> lines(byte[] file) {
        try {
            isSafe(file);
            return read(file);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) { // whatever the library stumbles on in a broken file
            throw new Unreadable(Unreadable.Why.DAMAGED, damaged);
        }
    }

    /** Unpacks without keeping anything, and counts. */
    private static void isSafe(byte[] file) throws IOException {
        boolean isWorkbook = false;
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                check(part.getName());
                isWorkbook |= part.getName().equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) {
                        throw new Unreadable(Unreadable.Why.BOMB);
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new Unreadable(Unreadable.Why.BOMB);
                }
            }
        }
        if (!isWorkbook) {
            throw new Unreadable(Unreadable.Why.OTHER_FORMAT);
        }
    }

    private static void check(String part) {
        if (PROGRAM.matcher(part).matches()) {
            throw new Unreadable(Unreadable.Why.MACROS);
        } else if (FETCHES.matcher(part).matches()) {
            throw new Unreadable(Unreadable.Why.LINKS);
        }
    }

    private static List<Sheet.Line> read(byte[] file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var pack = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(pack);
            var cells = new XlsxCells(new ReadOnlySharedStringsTable(pack), reader.getStylesTable());
            var sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(cells);
                    parser.parse(new InputSource(sheet));
                }
            }
            return cells.lines();
        }
    }
}
