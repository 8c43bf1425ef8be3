package se.radslag.people.web.register;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.CorrectHolding;
import se.radslag.people.domain.GrantLeave;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where the holder of an office goes on leave, and what was entered wrongly is mended. */
@Controller
class LeaveController {

    private final LeaveForms forms;
    private final RegisterPages pages;
    private final GrantLeave grant;
    private final CorrectHolding correct;

    LeaveController(LeaveForms forms, RegisterPages pages, GrantLeave grant, CorrectHolding correct) {
        this.forms = forms;
        this.pages = pages;
        this.grant = grant;
        this.correct = correct;
    }

    @GetMapping("/{structure}/w/people/leave")
    ModelAndView leave(Scene scene, Typed typed) {
        return leave(scene, pages.row(typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/leave")
    ModelAndView grant(Scene scene, Actor actor, Typed typed) {
        var row = pages.row(typed);
        return leave(scene, row, typed)
                .sent(
                        () -> leaveOf(scene, row.id(), typed),
                        command -> grant.handle(command, actor),
                        saved(scene, row, "leave"));
    }

    private Asking leave(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = party(scene, row);
        return new Asking(typed, trouble -> forms.leave(scene, party, row, typed, trouble));
    }

    private GrantLeave.Command leaveOf(Scene scene, UUID row, Typed typed) {
        var standIn = TypedPeople.person(typed, "stand-in");
        return new GrantLeave.Command(
                row,
                typed.seen(),
                typed.neededDay("from"),
                typed.neededDay("until"),
                standIn,
                pages.politicalParty(scene, standIn),
                typed.text("backdated"));
    }

    @GetMapping("/{structure}/w/people/correction")
    ModelAndView correction(Scene scene, Typed typed) {
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
                        saved(scene, row, "correction"));
    }

    private Asking correction(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = party(scene, row);
        return new Asking(typed, trouble -> forms.correction(scene, party, row, typed, trouble));
    }

    private static Party party(Scene scene, Versioned<Holding> row) {
        return scene.partyAt(row.row().party());
    }

    private static String saved(Scene scene, Versioned<Holding> row, String what) {
        return RegisterPages.saved(scene, party(scene, row), what);
    }
}
