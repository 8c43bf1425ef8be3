package se.radslag.people.web.role;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.web.Scene;
import se.radslag.people.web.person.PersonPages;
import se.radslag.platform.pdf.PdfPrinter;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.OnDay;

/** Somebody's part in every body, as a page and on paper; of a protected person there is none. */
@Controller
class RoleController {

    private final PersonPages persons;
    private final RolePages pages;
    private final PdfPrinter printer;

    RoleController(PersonPages persons, RolePages pages, PdfPrinter printer) {
        this.persons = persons;
        this.pages = pages;
        this.printer = printer;
    }

    @GetMapping("/{structure}/person/{id}/roll")
    ModelAndView show(
            Scene today,
            @PathVariable UUID id,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        var scene = today.on(day);
        return new ModelAndView("people/role/page").addObject("page", pages.of(scene, person(scene, id)));
    }

    @GetMapping("/{structure}/person/{id}/roll.pdf")
    ResponseEntity<byte[]> print(
            Scene today,
            @PathVariable UUID id,
            @RequestParam(name = OnDay.PARAMETER, required = false) @Nullable String day) {
        var scene = today.on(day);
        var page = pages.of(scene, person(scene, id));
        var name = ContentDisposition.attachment()
                .filename("%s-%s.pdf".formatted(scene.structure(), scene.day()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(printer.print("people/role/print", page, scene.language()));
    }

    private PersonHistory person(Scene scene, UUID id) {
        return persons.history(scene, new PersonId(id))
                .filter(each -> !each.isProtected() && each.mergedInto() == null)
                .orElseThrow(NoSuchPage::new);
    }
}
