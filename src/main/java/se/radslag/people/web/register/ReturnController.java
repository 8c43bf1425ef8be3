package se.radslag.people.web.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.EndLeave;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where whoever is on leave comes back earlier than was planned. */
@Controller
class ReturnController {

    private final LeaveForms forms;
    private final RegisterPages pages;
    private final EndLeave end;

    ReturnController(LeaveForms forms, RegisterPages pages, EndLeave end) {
        this.forms = forms;
        this.pages = pages;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/return")
    ModelAndView back(Scene scene, Typed typed) {
        var row = pages.row(typed);
        var today = scene.onDay().today();
        typed.suggest(
                "back",
                row.row().during().contains(today) ? today : row.row().during().first());
        return asking(scene, row, typed).opened();
    }

    @PostMapping("/{structure}/w/people/return")
    ModelAndView back(Scene scene, Actor actor, Typed typed) {
        var row = pages.row(typed);
        return asking(scene, row, typed)
                .sent(
                        () -> new EndLeave.Command(
                                row.id(), typed.seen(), typed.neededDay("back"), typed.text("backdated")),
                        command -> end.handle(command, actor),
                        RegisterPages.saved(scene, scene.partyAt(row.row().party()), "return"));
    }

    private Asking asking(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = scene.partyAt(row.row().party());
        return new Asking(typed, trouble -> forms.back(scene, party, row, typed, trouble));
    }
}
