package se.radslag.people.web.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.SetCoalition;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a party says who governs it from a day on. */
@Controller
class CoalitionController {

    private final CoalitionForms forms;
    private final SetCoalition set;

    CoalitionController(CoalitionForms forms, SetCoalition set) {
        this.forms = forms;
        this.set = set;
    }

    @GetMapping("/{structure}/w/people/coalition")
    ModelAndView form(Scene scene, Typed typed) {
        var party = scene.partyAt(typed.raw("party"));
        forms.begin(scene, party, typed);
        return coalition(scene, party, typed).opened();
    }

    @PostMapping("/{structure}/w/people/coalition")
    ModelAndView set(Scene scene, Actor actor, Typed typed) {
        var party = scene.partyAt(typed.raw("party"));
        return coalition(scene, party, typed)
                .sent(
                        () -> read(scene, party, typed),
                        command -> set.handle(command, actor),
                        Back.of(scene, party.id(), typed)
                                .onwards(RegisterPages.saved(scene, party, "coalition"), "coalition"));
    }

    private Asking coalition(Scene scene, Party party, Typed typed) {
        return new Asking(typed, trouble -> forms.of(scene, party, typed, trouble));
    }

    private static SetCoalition.Command read(Scene scene, Party party, Typed typed) {
        var from = typed.neededDay("from");
        var last = TypedPeople.lastDay(typed, "last", from);
        return new SetCoalition.Command(scene.key(party), from, last, sides(typed), typed.raw("seen"));
    }

    private static Map<String, Side> sides(Typed typed) {
        var sides = new LinkedHashMap<String, Side>();
        for (var field : typed.fields()) {
            var side = typed.one(field, Side.class);
            if (field.startsWith("side-") && side != null) {
                sides.put(field.substring("side-".length()), side);
            }
        }
        return sides;
    }
}
