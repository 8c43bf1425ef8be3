package se.radslag.economy.out;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.economy.domain.Vastmanland.CHARTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.table.TableFormat;
import se.radslag.platform.text.Language;

/** Tables that a Swedish spreadsheet opens as they are. */
class InvoiceTablesTest {

    private static final List<PartyYear> YEARS = List.of(Outgoing.y2017("koping"), Outgoing.y2017("norberg"));

    private static String text(TableFile file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableFormat.CSV.write(file, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String called(String clause) {
        return "Klausulen " + clause;
    }

    @Test
    @Covers("I-08")
    void an_instalment_has_a_row_for_each_party_with_its_day_and_amount() throws IOException {
        assertThat(text(new InvoiceTables(CHARTER, Language.SV, InvoiceTablesTest::called).instalment(YEARS, 2017, 2)))
                .isEqualTo(
                        "\uFEFF\"Beteckning\";\"År\";\"Delbetalning\";\"Förfaller\";\"Betalas senast\";\"Kommunkod\";\"Part\";"
                                + "\"Kostnad\";\"Belopp, kr\";\"Läge\";\"Klausuler\"\r\n"
                                + "\"vastmanland-samverkan-2017-2-koping\";2017;2;\"2017-08-01\";\"2017-08-01\";\"1983\";\"Köping\";"
                                + "\"kostnaden för samverkan\";578000,00;\"slutlig\";\"Klausulen avtal/5/s3\"\r\n"
                                + "\"vastmanland-samverkan-2017-2-norberg\";2017;2;\"2017-08-01\";\"2017-08-01\";\"1962\";\"Norberg\";"
                                + "\"kostnaden för samverkan\";130500,00;\"slutlig\";\"Klausulen avtal/5/s3\"\r\n");
    }

    @Test
    void a_year_has_a_row_for_each_party_with_its_share() throws IOException {
        assertThat(text(new InvoiceTables(CHARTER, Language.EN, InvoiceTablesTest::called).year(YEARS, 2017)))
                .contains("2017;\"1983\";\"Köping\";\"the cost of the collaboration\";1156000,00;6,1653;")
                .contains("final, the year is closed");
    }
}
