package se.radslag.people.web.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.CorrectHolding;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where what was entered wrongly of a holder is mended. */
@Controller
class CorrectionController {

    private final LeaveForms forms;
    private final RegisterPages pages;
    private final CorrectHolding correct;

    CorrectionController(LeaveForms forms, RegisterPages pages, CorrectHolding correct) {
        this.forms = forms;
        this.pages = pages;
        this.correct = correct;
    }

    @GetMapping("/{structure}/w/people/correction")
    ModelAndView form(Scene scene, Typed typed) {
        var row = pages.row(typed);
        typed.suggest("first", row.row().during().first())
                .suggest("last", row.row().during().last())
                .suggest("political", row.row().politicalParty());
        return correction(scene, row, typed).opened();
    }

    @PostMapping("/{structure}/w/people/correction")
    ModelAndView correct(Scene scene, Actor actor, Typed typed) {
        var row = pages.row(typed);
        return correction(scene, row, typed)
                .sent(
                        () -> new CorrectHolding.Command(
                                row.id(),
                                typed.seen(),
                                typed.day("first"),
                                typed.day("last"),
                                typed.text("political"),
                                typed.needed("reason")),
                        command -> correct.handle(command, actor),
                        RegisterPages.saved(scene, scene.partyAt(row.row().party()), "correction"));
    }

    private Asking correction(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = scene.partyAt(row.row().party());
        return new Asking(typed, trouble -> forms.correction(scene, party, row, typed, trouble));
    }
}
