package se.radslag.economy.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.radslag.platform.table.Sheet;

/**
 * Makes text of a file: of a workbook its first sheet, of anything else UTF-8 if it is, or Windows-1252, which spreadsheets
 * still write.
 */
public final class Bytes {

    private static final Charset OLD = Charset.forName("windows-1252");

    private Bytes() {}

    /** @throws se.radslag.platform.table.Unreadable if it is a workbook that is not safe, or not possible, to open */
    public static String text(byte[] file) {
        return isWorkbook(file) ? lines(Sheet.read(file)) : decoded(file);
    }

    /** A packed workbook, or one in the older form, which is told to be no table. */
    private static boolean isWorkbook(byte[] file) {
        return file.length > 1
                && (file[0] == 'P' && file[1] == 'K' || file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF);
    }

    /** A sheet as text, each row at the line where the workbook has it. */
    private static String lines(Sheet sheet) {
        var lines = new ArrayList<String>();
        lines.add(line(sheet.columns()));
        for (var row : sheet.rows()) {
            while (lines.size() < row.line() - 1) {
                lines.add("");
            }
            lines.add(line(sheet.columns().stream().map(row::cell).toList()));
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replaceAll("\\R", " ").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, OLD);
        }
    }
}
