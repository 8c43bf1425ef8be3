package se.radslag.people.web.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.EndHolding;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where the holder of an office leaves it. */
@Controller
class EndingController {

    private final OfficeForms forms;
    private final RegisterPages pages;
    private final EndHolding end;

    EndingController(OfficeForms forms, RegisterPages pages, EndHolding end) {
        this.forms = forms;
        this.pages = pages;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/ending")
    ModelAndView form(Scene scene, Typed typed) {
        return ending(scene, pages.row(typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/ending")
    ModelAndView end(Scene scene, Actor actor, Typed typed) {
        var row = pages.row(typed);
        return ending(scene, row, typed)
                .sent(
                        () -> new EndHolding.Command(
                                row.id(), typed.seen(), typed.neededDay("last"), typed.text("reason")),
                        command -> end.handle(command, actor),
                        RegisterPages.saved(scene, scene.partyAt(row.row().party()), "ending"));
    }

    private Asking ending(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = scene.partyAt(row.row().party());
        return new Asking(typed, trouble -> forms.end(scene, party, row, typed, trouble));
    }
}
