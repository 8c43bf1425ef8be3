package se.radslag.economy.web.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.radslag.charter.Charter;
import se.radslag.economy.web.Download;
import se.radslag.economy.web.Unit;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** A year to take away: as a PDF, as tables, as invoices. */
@Controller
class YearFilesController {

    private static final String BASIS = "/{structure}/kostnader/{year:\\d{4}}/underlag";

    private final YearFiles files;

    YearFilesController(YearFiles files) {
        this.files = files;
    }

    @GetMapping("/{structure}/kostnader/{year:\\d{4}}/{party:[a-z][a-z0-9-]*}.pdf")
    ResponseEntity<byte[]> statement(
            Charter charter, Language language, @PathVariable int year, @PathVariable String party, Typed typed) {
        var page = "%s/%s/kostnader/%d/%s".formatted(language.prefix(), charter.id(), year, party);
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath().path(page).toUriString();
        return file(
                files.statement(charter, party, year, language, address, Unit.isInThousands(typed)),
                Download.PDF,
                "%s-%d-%s.pdf".formatted(charter.id(), year, party));
    }

    @GetMapping({BASIS + ".csv", BASIS + ".xlsx"})
    TableFile year(Charter charter, Language language, @PathVariable int year) {
        return there(files.basis(charter, year, language));
    }

    @GetMapping({BASIS + "-{number:\\d}.csv", BASIS + "-{number:\\d}.xlsx"})
    TableFile instalment(Charter charter, Language language, @PathVariable int year, @PathVariable int number) {
        return there(files.basis(charter, year, number, language));
    }

    /** Only for those who keep the costs: it holds where money is to be sent. */
    @GetMapping("/{structure}/w/economy/invoice/{year:\\d{4}}/{reference:[a-z0-9-]+}.xml")
    ResponseEntity<byte[]> invoice(Charter charter, @PathVariable int year, @PathVariable String reference) {
        return file(
                files.invoice(charter, year, reference).map(xml -> xml.getBytes(StandardCharsets.UTF_8)),
                Download.XML,
                reference + ".xml");
    }

    private static ResponseEntity<byte[]> file(Optional<byte[]> bytes, MediaType kind, String name) {
        return Download.of(there(bytes), kind, name);
    }

    private static <T> T there(Optional<T> file) {
        return file.orElseThrow(NoSuchPage::new);
    }
}
