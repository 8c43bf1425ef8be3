package se.radslag.people.web.register;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.SetCoalition;
import se.radslag.people.seating.Side;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a party keeps its register, and says who governs. */
@Controller
class RegisterController {

    private final RegisterPages pages;
    private final CoalitionForms forms;
    private final SetCoalition coalition;
    private final Clock clock;

    RegisterController(RegisterPages pages, CoalitionForms forms, SetCoalition coalition, Clock clock) {
        this.pages = pages;
        this.forms = forms;
        this.coalition = coalition;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/register")
    ModelAndView show(
            Charter charter,
            Language language,
            @RequestParam String party,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var receipt = saved != null && saved.matches("office|ending|coalition|leave|correction|organ|side|side-end")
                ? scene.say("people-work.saved." + saved)
                : null;
        return new ModelAndView("people/register/page")
                .addObject("page", pages.of(scene, party(scene, party), receipt));
    }

    @GetMapping({"/{structure}/w/people/register.csv", "/{structure}/w/people/register.xlsx"})
    TableFile file(Charter charter, Language language, @RequestParam String party) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        return pages.file(scene, party(scene, party));
    }

    @GetMapping("/{structure}/w/people/coalition")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var party = party(scene, typed.raw("party"));
        forms.begin(scene, party, typed);
        return forms.of(scene, party, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/coalition")
    ModelAndView set(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var party = party(scene, typed.raw("party"));
        return Attempt.of(
                () -> {
                    var from = typed.neededDay("from");
                    var last = TypedPeople.lastDay(typed, "last", from);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    var key = PartyKey.of(charter, party);
                    coalition.handle(new SetCoalition.Command(key, from, last, sides(typed), typed.raw("seen")), actor);
                    var usual = scene.path() + "/w/people/register?party=" + party.id() + "&sparat=coalition";
                    return Back.of(scene, party.id(), typed).onwards(usual, "coalition");
                },
                trouble -> forms.of(scene, party, typed, trouble));
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

    private static Party party(Scene scene, String id) {
        return Optional.ofNullable(scene.charter().parties().get(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
