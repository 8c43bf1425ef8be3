package se.radslag.people.web.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.OverrideSide;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a party says which side a person is on for themselves. */
@Controller
class SideController {

    private final SideForms forms;
    private final OverrideSide override;

    SideController(SideForms forms, OverrideSide override) {
        this.forms = forms;
        this.override = override;
    }

    @GetMapping("/{structure}/w/people/side")
    ModelAndView form(Scene scene, Typed typed) {
        return side(scene, party(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/side")
    ModelAndView override(Scene scene, Actor actor, Typed typed) {
        var party = party(scene, typed);
        return side(scene, party, typed)
                .sent(
                        () -> read(scene.key(party), typed),
                        command -> override.handle(command, actor),
                        RegisterPages.saved(scene, party, "side"));
    }

    private Asking side(Scene scene, Party party, Typed typed) {
        return new Asking(typed, trouble -> forms.override(scene, party, typed, trouble));
    }

    private static OverrideSide.Command read(PartyKey party, Typed typed) {
        var person = typed.needed("person", TypedPeople.person(typed, "person"), TypedPeople.NOBODY);
        var side = typed.needed("side", typed.one("side", Side.class), Side.NEITHER);
        var from = typed.neededDay("from");
        var last = TypedPeople.lastDay(typed, "last", from);
        return new OverrideSide.Command(party, person, side, from, last, typed.needed("reason"));
    }

    private static Party party(Scene scene, Typed typed) {
        return scene.partyAt(typed.raw("party"));
    }
}
