package se.radslag.people.web;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.intake.BringTable;
import se.radslag.people.intake.TakeInTable;
import se.radslag.platform.table.Sheet;
import se.radslag.platform.table.Unreadable;
import se.radslag.platform.text.Language;

/** Where a table of holders is brought, looked at and taken in. */
@Controller
class TableController {

    private final TablePages pages;
    private final BringTable bring;
    private final TakeInTable take;
    private final Clock clock;

    TableController(TablePages pages, BringTable bring, TakeInTable take, Clock clock) {
        this.pages = pages;
        this.bring = bring;
        this.take = take;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/table")
    ModelAndView form(Charter charter, Language language) {
        return show(pages.empty(scene(charter, language), null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/table")
    ModelAndView bring(Charter charter, Language language, Actor actor, @RequestParam MultipartFile file)
            throws IOException {
        var scene = scene(charter, language);
        if (file.isEmpty()) {
            return show(pages.empty(scene, scene.say("people-work.table.no-file")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Sheet.read(file.getBytes());
        } catch (Unreadable unreadable) {
            return show(
                    pages.empty(scene, scene.say("platform.unreadable." + unreadable.why())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var id = bring.handle(new BringTable.Command(scene.structure(), name, file.getBytes()), actor)
                .result();
        return new ModelAndView("redirect:" + scene.path() + "/w/people/table/" + id);
    }

    @GetMapping("/{structure}/w/people/table/{id}")
    ModelAndView preview(Charter charter, Language language, @PathVariable UUID id) {
        return show(pages.preview(scene(charter, language), id).orElseThrow(TableController::missing), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/table/{id}")
    ModelAndView take(Charter charter, Language language, Actor actor, @PathVariable UUID id) {
        var scene = scene(charter, language);
        try {
            take.handle(new TakeInTable.Command(scene.structure(), id), actor);
        } catch (Refused refused) {
            return show(
                    pages.preview(scene, id).orElseThrow(TableController::missing), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + scene.path() + "/w/people");
    }

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView show(TablePage page, HttpStatus status) {
        var view = new ModelAndView("people/table/page").addObject("page", page);
        view.setStatus(status);
        return view;
    }
}
