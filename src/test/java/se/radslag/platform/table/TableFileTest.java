package se.radslag.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.kernel.Money;

/** Lists as people take them away. */
class TableFileTest {

    private static final TableFile FILE =
            new TableFile("lista", List.of("Namn", "Antal", "Andel", "Belopp", "Dag", "Stund"), out -> {
                out.row(
                        "Åsa; \"Ö\"",
                        12,
                        new BigDecimal("63.5"),
                        Money.kronor(new BigDecimal("1250.50")),
                        LocalDate.of(2027, 1, 31),
                        Instant.parse("2027-01-31T12:00:00Z"));
                out.row("=cmd()", null, null, null, null, null);
            });

    private static byte[] written(TableFile file, TableFormat format) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(file, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_swedish_spreadsheet_opens_the_csv_as_it_is_and_runs_nothing() {
        assertThat(new String(written(FILE, TableFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo("""
                \uFEFF"Namn";"Antal";"Andel";"Belopp";"Dag";"Stund"\r
                "Åsa; ""Ö""\";12;63,5;1250,50;"2027-01-31";"2027-01-31T12:00:00Z"\r
                "'=cmd()";"";"";"";"";""\r
                """);
    }

    @Test
    void numbers_and_days_are_such_in_a_workbook_and_a_formula_is_only_text() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(FILE, TableFormat.XLSX)))) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F3");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Åsa; \"Ö\"");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(63.5);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1250.5);
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo("2027-01-31T00:00");
            assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo("2027-01-31T13:00");
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=cmd()");
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_is_taken_away_can_be_brought_back(TableFormat format) {
        var file = new TableFile("x", List.of("Ort", "Dag"), out -> out.row("Åmål", LocalDate.of(2027, 1, 31)));
        var row = Sheet.read(written(file, format)).rows().getFirst();
        assertThat(row.cell("Ort")).isEqualTo("Åmål");
        assertThat(row.cell("Dag")).isEqualTo("2027-01-31");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void a_row_that_does_not_fit_its_columns_is_our_own_mistake(TableFormat format) {
        var file = new TableFile("x", List.of("Ort"), out -> out.row("Kil", "Eda"));
        assertThatIllegalArgumentException().isThrownBy(() -> format.write(file, OutputStream.nullOutputStream()));
    }
}
