package se.radslag.people.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.intake.BeginIntake;
import se.radslag.people.intake.Column;
import se.radslag.people.intake.MatchColumns;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;

/** Where a table that was brought is looked at, corrected and taken in. */
@Controller
class IntakeController {

    private static final String PATH = "/{structure}/w/people/table/{id}";

    private final IntakePages pages;
    private final MatchColumns match;
    private final BeginIntake begin;

    IntakeController(IntakePages pages, MatchColumns match, BeginIntake begin) {
        this.pages = pages;
        this.match = match;
        this.begin = begin;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Scene scene,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "sida", defaultValue = "1") String page) {
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("people/intake/page").addObject("page", page(scene, actor, id, number));
    }

    /** How far it has come, asked for again and again; the whole page is loaded anew once there is something to see. */
    @GetMapping(PATH + "/status")
    ModelAndView status(Scene scene, Actor actor, @PathVariable UUID id, HttpServletResponse answer) {
        var page = page(scene, actor, id, 1);
        if (page.state() != IntakePage.State.RUNNING) {
            answer.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("people/intake/status").addObject("page", page);
    }

    @GetMapping({PATH + "/faults.csv", PATH + "/faults.xlsx"})
    TableFile faults(Scene scene, Actor actor, @PathVariable UUID id) {
        return pages.faults(scene, actor, id).orElseThrow(NoSuchPage::new);
    }

    @PostMapping(PATH + "/matching")
    ModelAndView match(Scene scene, Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var matching = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            if (values.containsKey(column.name())) {
                matching.put(column, values.get(column.name()));
            }
        }
        match.handle(new MatchColumns.Command(scene.structure(), id, matching), actor);
        return new ModelAndView("redirect:" + IntakePages.path(scene, id));
    }

    @PostMapping(PATH)
    ModelAndView begin(Scene scene, Actor actor, @PathVariable UUID id) {
        begin.handle(new BeginIntake.Command(scene.structure(), id), actor);
        return new ModelAndView("redirect:" + IntakePages.path(scene, id));
    }

    private IntakePage page(Scene scene, Actor actor, UUID id, int number) {
        return pages.of(scene, actor, id, number).orElseThrow(NoSuchPage::new);
    }
}
