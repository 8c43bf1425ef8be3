package se.radslag.people.web.register;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.GrantLeave;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where the holder of an office goes on leave. */
@Controller
class LeaveController {

    private final LeaveForms forms;
    private final RegisterPages pages;
    private final GrantLeave grant;

    LeaveController(LeaveForms forms, RegisterPages pages, GrantLeave grant) {
        this.forms = forms;
        this.pages = pages;
        this.grant = grant;
    }

    @GetMapping("/{structure}/w/people/leave")
    ModelAndView form(Scene scene, Typed typed) {
        return leave(scene, pages.row(typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/leave")
    ModelAndView grant(Scene scene, Actor actor, Typed typed) {
        var row = pages.row(typed);
        return leave(scene, row, typed)
                .sent(
                        () -> read(scene, row.id(), typed),
                        command -> grant.handle(command, actor),
                        RegisterPages.saved(scene, scene.partyAt(row.row().party()), "leave"));
    }

    private Asking leave(Scene scene, Versioned<Holding> row, Typed typed) {
        var party = scene.partyAt(row.row().party());
        return new Asking(typed, trouble -> forms.leave(scene, party, row, typed, trouble));
    }

    private GrantLeave.Command read(Scene scene, UUID row, Typed typed) {
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
}
