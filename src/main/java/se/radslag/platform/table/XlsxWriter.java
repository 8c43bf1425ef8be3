package se.radslag.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Forms;

/**
 * Writes a workbook with one sheet: a heading that stays in sight and can be filtered by, columns as wide as what they
 * hold, numbers and days as such, and texts as texts, so that nothing in it is ever run.
 */
final class XlsxWriter {

    private static final int IN_MEMORY = 100;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int UNITS = 256;

    private final SXSSFWorkbook book;
    private final SXSSFSheet sheet;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle amount;
    private final CellStyle wrapped;
    private final int[] widths;
    private int next;

    private XlsxWriter(SXSSFWorkbook book, TableFile file) {
        this.book = book;
        this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(file.name()));
        this.widths = new int[file.columns().size()];
        this.day = style("yyyy-mm-dd");
        this.moment = style("yyyy-mm-dd hh:mm");
        this.amount = style("#,##0.00");
        this.wrapped = style("@");
    }

    static void write(TableFile file, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(null, IN_MEMORY, true)) {
            book.setZip64Mode(Zip64Mode.AsNeeded); // what every program can open
            sheet(book, file);
            if (file.meanings() != null) {
                sheet(book, file.meanings());
            }
            book.write(out);
        }
    }

    private static void sheet(SXSSFWorkbook book, TableFile file) throws IOException {
        var writer = new XlsxWriter(book, file);
        writer.heading(file);
        file.rows().to(writer::row);
        writer.finish();
    }

    private CellStyle style(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void heading(TableFile file) throws IOException {
        var bold = book.createFont();
        bold.setBold(true);
        var style = book.createCellStyle();
        style.setFont(bold);
        row(file.columns().toArray());
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(style));
        sheet.createFreezePane(0, 1);
    }

    private void row(@Nullable Object... cells) throws IOException {
        if (cells.length != widths.length) {
            throw new IllegalArgumentException(cells.length + " cells for " + widths.length + " columns");
        }
        if (next > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw new IOException("A sheet has no room for row " + next);
        }
        var row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                widths[i] = Math.max(widths[i], fill(row.createCell(i), cells[i]));
            }
        }
    }

    /** How many letters wide what was put in is. */
    private int fill(Cell cell, Object value) {
        switch (value) {
            case Money kronor -> number(cell, kronor.inKronor(), amount);
            case BigDecimal number -> number(cell, number, null);
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Instant instant -> {
                cell.setCellValue(instant.atZone(Forms.ZONE).toLocalDateTime());
                cell.setCellStyle(moment);
            }
            default -> {
                var text = value.toString();
                cell.setCellValue(
                        text.substring(0, Math.min(text.length(), SpreadsheetVersion.EXCEL2007.getMaxTextLength())));
                cell.setCellStyle(wrapped);
            }
        }
        return value instanceof Instant ? 16 : value.toString().length();
    }

    private static void number(Cell cell, BigDecimal number, @Nullable CellStyle style) {
        cell.setCellValue(number.doubleValue());
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private void finish() {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.clamp(widths[i] + 2, NARROWEST, WIDEST) * UNITS);
        }
        if (widths.length > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, widths.length - 1));
        }
    }
}
