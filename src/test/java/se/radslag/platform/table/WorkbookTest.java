package se.radslag.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.platform.table.Unreadable.Why;

/** Workbooks as spreadsheets save them, and as somebody with ill will makes them. */
class WorkbookTest {

    private static byte[] saved(Workbook book) {
        var bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] book(Consumer<Row> second) {
        var book = new XSSFWorkbook();
        var sheet = book.createSheet();
        var first = sheet.createRow(0);
        first.createCell(0).setCellValue("Ort");
        first.createCell(1).setCellValue("Värde");
        second.accept(sheet.createRow(4));
        return saved(book);
    }

    private static byte[] packed(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void isTurnedAway(byte[] file, Why why) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Sheet.read(file))
                .matches(unreadable -> unreadable.why() == why, "because of " + why);
    }

    @Nested
    class Cells {

        @Test
        void texts_numbers_and_days_are_read_as_they_are_meant_and_rows_keep_their_number() {
            var sheet = Sheet.read(book(row -> {
                row.createCell(0).setCellValue("Åmål");
                var day = row.createCell(1);
                day.setCellValue(LocalDate.of(2027, 1, 31));
                var style = row.getSheet().getWorkbook().createCellStyle();
                style.setDataFormat((short) 14);
                day.setCellStyle(style);
            }));
            assertThat(sheet.columns()).containsExactly("Ort", "Värde");
            assertThat(sheet.rows()).hasSize(1);
            assertThat(sheet.rows().getFirst().line()).isEqualTo(5);
            assertThat(sheet.rows().getFirst().cell("Ort")).isEqualTo("Åmål");
            assertThat(sheet.rows().getFirst().cell("Värde")).isEqualTo("2027-01-31");
        }

        @ParameterizedTest
        @CsvSource({"12, 12", "2.50, 2.5", "1000000, 1000000", "-3, -3"})
        void numbers_stand_without_what_spreadsheets_put_around_them(double number, String text) {
            var sheet = Sheet.read(book(row -> row.createCell(1).setCellValue(number)));
            assertThat(sheet.rows().getFirst().cell("Värde")).isEqualTo(text);
            assertThat(sheet.rows().getFirst().cell("Ort")).isEmpty();
        }

        @Test
        void a_worked_out_cell_is_named_by_row_and_column() {
            var sheet = Sheet.read(book(row -> row.createCell(1).setCellFormula("1+1")));
            assertThat(sheet.formulas()).containsExactly(new Sheet.Formula(5, "Värde", "=1+1"));
        }
    }

    @Nested
    class TextThatWouldRun {

        @ParameterizedTest
        @ValueSource(strings = {"=cmd()", "@SUM(A1)", "+A1", "-2+cmd", "=1"})
        void is_a_formula(String text) {
            assertThat(Sheet.of("Ort;Värde\nKil;" + text).formulas())
                    .containsExactly(new Sheet.Formula(2, "Värde", text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "+46 70-123 45", "-12,5", "a=b", "K-O", "1-2"})
        void is_not_a_number_a_telephone_number_or_a_dash(String text) {
            assertThat(Sheet.of("Ort;Värde\nKil;" + text).formulas()).isEmpty();
        }
    }

    @Nested
    class WhatIsTurnedAway {

        @Test
        void a_file_with_a_program() {
            isTurnedAway(packed("xl/workbook.xml", "xl/vbaProject.bin"), Why.MACROS);
        }

        @Test
        void a_file_that_fetches_from_elsewhere() {
            isTurnedAway(packed("xl/workbook.xml", "xl/externalLinks/externalLink1.xml"), Why.LINKS);
        }

        @Test
        void a_file_that_unpacks_to_far_more_than_it_says() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                var nothing = new byte[1024 * 1024];
                for (int i = 0; i < 90; i++) {
                    zip.write(nothing);
                }
            }
            assertThat(bytes.size()).isLessThan(1024 * 1024);
            isTurnedAway(bytes.toByteArray(), Why.BOMB);
        }

        @Test
        void a_workbook_of_an_older_kind_or_another_program() {
            isTurnedAway(saved(new HSSFWorkbook()), Why.OTHER_FORMAT);
            isTurnedAway(packed("content.xml", "mimetype"), Why.OTHER_FORMAT);
            isTurnedAway("PNG\0\0\0".getBytes(StandardCharsets.UTF_8), Why.OTHER_FORMAT);
        }

        @Test
        void a_file_that_was_cut_off() {
            var whole = book(row -> row.createCell(0).setCellValue("x"));
            isTurnedAway(java.util.Arrays.copyOf(whole, whole.length / 3), Why.DAMAGED);
        }

        @Test
        void more_rows_or_columns_than_are_read_at_a_time() {
            isTurnedAway(
                    ("a\n" + "1\n".repeat(Sheet.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8), Why.TOO_MANY_ROWS);
            assertThat(Sheet.of("a\n" + "1\n".repeat(Sheet.MOST_ROWS)).rows()).hasSize(Sheet.MOST_ROWS);
            isTurnedAway("a;".repeat(Sheet.MOST_COLUMNS + 1).getBytes(StandardCharsets.UTF_8), Why.TOO_MANY_COLUMNS);
        }

        /** An entity that would be fetched or would grow is refused with the document that has it. */
        @Test
        void a_sheet_with_entities_of_its_own() throws IOException {
            var whole = book(row -> row.createCell(0).setCellValue("x"));
            var bytes = new ByteArrayOutputStream();
            try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(whole));
                    var to = new ZipOutputStream(bytes)) {
                for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    var text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    to.write((part.getName().startsWith("xl/worksheets/sheet")
                                    ? "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                            + text.replaceFirst("<\\?xml[^>]*>", "")
                                    : text)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
            isTurnedAway(bytes.toByteArray(), Why.DAMAGED);
        }
    }
}
