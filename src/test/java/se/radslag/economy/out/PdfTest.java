package se.radslag.economy.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.radslag.platform.pdf.PdfPrinter;
import se.radslag.platform.pdf.Typesetter;
import se.radslag.platform.text.Language;

/** A party's statement can be read by everybody and kept for ever. */
class PdfTest {

    private static final String TEMPLATE = "economy/statement/print";

    private static byte[] print(PartyYear year, Language language) {
        return new PdfPrinter().print(TEMPLATE, Outgoing.statement(year, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_statement_keeps_both_standards_in_one_file(Language language) throws Exception {
        for (var year : new PartyYear[] {Outgoing.y2017("koping"), Outgoing.y2018("koping")}) {
            var pdf = print(year, language);
            Files.write(Path.of("target/statement-" + year.year() + "-" + language.tag() + ".pdf"), pdf);
            assertThat(Vera.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(Vera.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    @Test
    void a_statement_fits_on_two_pages_with_title_language_and_bookmarks() throws Exception {
        try (var document = Loader.loadPDF(print(Outgoing.y2018("koping"), Language.SV))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Köping: kostnader 2018");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(each -> each.getTitle())
                    .contains("Att betala", "Frågor");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "1 171 478,82 kr",
                            "Uträknat.",
                            "efter",
                            "utskriven",
                            "Kostnaderna uppräknas årligen",
                            "26 116 invånare");
        }
    }

    @Test
    void this_test_sees_what_breaks_a_standard() throws Exception {
        var html = PdfPrinter.html(TEMPLATE, Outgoing.statement(Outgoing.y2017("arboga"), Language.SV), Language.SV);
        assertThat(Vera.faults(Typesetter.plain(html), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(Vera.faults(Typesetter.tagged(html.replaceFirst("<title>.*</title>", "")), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }
}
