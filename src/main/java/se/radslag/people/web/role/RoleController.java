package se.radslag.people.web.role;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.person.PersonPages;
import se.radslag.platform.pdf.PdfPrinter;
import se.radslag.platform.text.Language;

/** Somebody's part in every body, as a page and on paper; of a protected person there is none. */
@Controller
class RoleController {

    private final PersonPages persons;
    private final RolePages pages;
    private final PdfPrinter printer;
    private final Clock clock;

    RoleController(PersonPages persons, RolePages pages, PdfPrinter printer, Clock clock) {
        this.persons = persons;
        this.pages = pages;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/{structure}/person/{id}/roll")
    ModelAndView show(
            Charter charter,
            Language language,
            @PathVariable UUID id,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        var scene = new Scene(charter, OnDay.of(day, clock), language);
        return new ModelAndView("people/role/page").addObject("page", pages.of(scene, person(scene, id)));
    }

    @GetMapping("/{structure}/person/{id}/roll.pdf")
    ResponseEntity<byte[]> print(
            Charter charter,
            Language language,
            @PathVariable UUID id,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        var scene = new Scene(charter, OnDay.of(day, clock), language);
        var page = pages.of(scene, person(scene, id));
        var name = ContentDisposition.attachment()
                .filename("%s-%s.pdf".formatted(scene.structure(), scene.day()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(printer.print("people/role/print", page, language));
    }

    private PersonHistory person(Scene scene, UUID id) {
        return persons.history(scene, new PersonId(id))
                .filter(each -> !each.isProtected() && each.mergedInto() == null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
