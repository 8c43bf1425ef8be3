package se.radslag.people.web.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.OwnSide;
import se.radslag.people.domain.EndOwnSide;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where the side that a person was on for themselves ends. */
@Controller
class SideEndController {

    private final SideForms forms;
    private final OwnSide.Lookup sides;
    private final EndOwnSide end;

    SideEndController(SideForms forms, OwnSide.Lookup sides, EndOwnSide end) {
        this.forms = forms;
        this.sides = sides;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/side/end")
    ModelAndView form(Scene scene, Typed typed) {
        return ending(scene, own(typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/side/end")
    ModelAndView end(Scene scene, Actor actor, Typed typed) {
        var side = own(typed);
        return ending(scene, side, typed)
                .sent(
                        () -> new EndOwnSide.Command(
                                side.id(), typed.seen(), typed.neededDay("last"), typed.needed("reason")),
                        command -> end.handle(command, actor),
                        RegisterPages.saved(scene, scene.partyAt(side.party()), "side-end"));
    }

    private Asking ending(Scene scene, OwnSide side, Typed typed) {
        var party = scene.partyAt(side.party());
        return new Asking(typed, trouble -> forms.end(scene, party, side, typed, trouble));
    }

    private OwnSide own(Typed typed) {
        return typed.id("id").flatMap(sides::named).orElseThrow(NoSuchPage::new);
    }
}
