package se.radslag.people.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.SetCoalition;
import se.radslag.people.seating.Side;
import se.radslag.platform.text.Language;

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
        var receipt = saved != null && List.of("office", "ending", "coalition").contains(saved)
                ? scene.say("people-work.saved." + saved)
                : null;
        return new ModelAndView("people/register/page")
                .addObject("page", pages.of(scene, party(scene, party), receipt));
    }

    @GetMapping("/{structure}/w/people/coalition")
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var party = party(scene, values.getOrDefault("party", ""));
        return show(forms.of(scene, party, forms.filled(scene, party, values), null, null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/coalition")
    ModelAndView set(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var party = party(scene, values.getOrDefault("party", ""));
        var filled = new Filled(scene, "coalition", values);
        var from = filled.neededDay("from");
        var last = filled.lastDay("last", from);
        if (!filled.isWhole()) {
            return show(forms.of(scene, party, filled, null, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            coalition.handle(
                    new SetCoalition.Command(
                            PartyKey.of(charter, party), from, last, sides(values), forms.seen(scene, party, from)),
                    actor);
        } catch (Refused refused) {
            return show(forms.of(scene, party, filled, refused.verdicts(), null), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(forms.of(scene, party, filled, null, forms.conflict(scene, party)), HttpStatus.CONFLICT);
        }
        return new ModelAndView(
                "redirect:" + scene.path() + "/w/people/register?party=" + party.id() + "&sparat=coalition");
    }

    private static Map<String, Side> sides(Map<String, String> values) {
        var sides = new LinkedHashMap<String, Side>();
        values.forEach((name, value) -> {
            if (name.startsWith("side-")
                    && List.of("MAJORITY", "OPPOSITION", "NEITHER").contains(value)) {
                sides.put(name.substring("side-".length()), Side.valueOf(value));
            }
        });
        return sides;
    }

    private static Party party(Scene scene, String id) {
        return Optional.ofNullable(scene.charter().parties().get(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView show(ActForm form, HttpStatus status) {
        var view = new ModelAndView("people/form/page").addObject("page", form);
        view.setStatus(status);
        return view;
    }
}
