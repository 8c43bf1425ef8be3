package se.radslag.people.web.intake;

import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.intake.BringTable;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.table.Unreadable;
import se.radslag.platform.web.NoSuchPage;

/** Where a table is brought, and where one to begin from is fetched. */
@Controller
class TableController {

    private final TablePages pages;
    private final BringTable bring;

    TableController(TablePages pages, BringTable bring) {
        this.pages = pages;
        this.bring = bring;
    }

    @GetMapping("/{structure}/w/people/table")
    ModelAndView form(Scene scene, Actor actor, @RequestParam(defaultValue = "") String kind) {
        return show(pages.of(scene, actor, kind, null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/table")
    ModelAndView bring(
            Scene scene,
            Actor actor,
            @RequestParam(defaultValue = "holders") String kind,
            @RequestParam MultipartFile file)
            throws IOException {
        if (file.isEmpty()) {
            return again(scene, actor, kind, scene.say("people-intake.no-file"));
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var id = bring.handle(new BringTable.Command(scene.structure(), kind, name, file.getBytes()), actor)
                    .result();
            return new ModelAndView("redirect:" + IntakePages.path(scene, id));
        } catch (Unreadable unreadable) {
            return again(scene, actor, kind, scene.say("platform.unreadable." + unreadable.why()));
        }
    }

    @GetMapping({"/{structure}/w/people/table/template/{kind}.csv", "/{structure}/w/people/table/template/{kind}.xlsx"})
    TableFile template(Scene scene, @PathVariable String kind) {
        return pages.template(scene, kind).orElseThrow(NoSuchPage::new);
    }

    private ModelAndView again(Scene scene, Actor actor, String kind, String fault) {
        return show(pages.of(scene, actor, kind, fault), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView show(TablePage page, HttpStatus status) {
        var view = new ModelAndView("people/intake/table").addObject("page", page);
        view.setStatus(status);
        return view;
    }
}
