package se.radslag.people.web.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.SetCoalition;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a party keeps its register, and says who governs. */
@Controller
class RegisterController {

    private final RegisterPages pages;
    private final CoalitionForms forms;
    private final SetCoalition coalition;

    RegisterController(RegisterPages pages, CoalitionForms forms, SetCoalition coalition) {
        this.pages = pages;
        this.forms = forms;
        this.coalition = coalition;
    }

    @GetMapping("/{structure}/w/people/register")
    ModelAndView show(
            Scene scene,
            Actor actor,
            @RequestParam String party,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt =
                saved != null && saved.matches("office|ending|coalition|leave|return|correction|organ|side|side-end")
                        ? scene.say("people-work.saved." + saved)
                        : null;
        return new ModelAndView("people/register/page")
                .addObject("page", pages.of(scene, scene.partyAt(party), actor, receipt));
    }

    @GetMapping({"/{structure}/w/people/register.csv", "/{structure}/w/people/register.xlsx"})
    TableFile file(Scene scene, @RequestParam String party) {
        return pages.file(scene, scene.partyAt(party));
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
                        command -> coalition.handle(command, actor),
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
