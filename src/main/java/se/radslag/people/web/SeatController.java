package se.radslag.people.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Period;
import se.radslag.kernel.Refused;
import se.radslag.people.PersonId;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.people.naming.NameSeat;
import se.radslag.people.seating.Mandate;
import se.radslag.platform.text.Language;

/** Where a party fills a seat. */
@Controller
class SeatController {

    private final SeatForms forms;
    private final People people;
    private final NameSeat name;
    private final RegisterPerson register;
    private final Clock clock;

    SeatController(SeatForms forms, People people, NameSeat name, RegisterPerson register, Clock clock) {
        this.forms = forms;
        this.people = people;
        this.name = name;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/seat")
    ModelAndView form(Charter charter, Language language, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var asked = asked(scene, values);
        var begun = new HashMap<>(values);
        begun.putIfAbsent("from", asked.from().toString());
        var last = asked.last(scene);
        if (last != null) {
            begun.putIfAbsent("last", last.toString());
        }
        return show(forms.of(scene, asked, new Filled(scene, "seat", begun), null, null), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/seat")
    ModelAndView name(Charter charter, Language language, Actor actor, @RequestParam Map<String, String> values) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var asked = asked(scene, values);
        var filled = new Filled(scene, "seat", values);
        people.check(filled);
        var from = filled.neededDay("from");
        var last = filled.lastDay("last", from);
        if (!filled.isWhole()) {
            return show(forms.of(scene, asked, filled, null, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var naming = forms.naming(asked, filled, person(filled, actor), new Period(from, last), actor);
            name.handle(new NameSeat.Command(scene.structure(), naming, filled.raw("seen")), actor);
        } catch (Refused refused) {
            return show(forms.of(scene, asked, filled, refused.verdicts(), null), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(
                    forms.of(scene, asked, filled, null, forms.conflict(scene, asked, filled)), HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + SeatForms.composition(scene, asked) + "&sparat=seat#" + asked.party());
    }

    private PersonId person(Filled filled, Actor actor) {
        var chosen = people.chosen(filled);
        return chosen != null
                ? chosen
                : register.handle(
                                new RegisterPerson.Command(
                                        filled.raw("given"),
                                        filled.raw("family"),
                                        null,
                                        new HashSet<>(people.alike(filled))),
                                actor)
                        .result();
    }

    private static SeatForms.Asked asked(Scene scene, Map<String, String> values) {
        var body = Optional.ofNullable(scene.charter().bodies().get(values.getOrDefault("body", "")))
                .orElseThrow(SeatController::missing);
        var seats = body.seats().stream()
                .filter(each -> each.id().equals(values.get("seat")))
                .findFirst()
                .orElseThrow(SeatController::missing);
        var party = values.getOrDefault("party", "");
        var from = values.getOrDefault("from", "");
        if (scene.charter().names(party) == null) {
            throw missing();
        }
        var ordinal = values.getOrDefault("ordinal", "1");
        return new SeatForms.Asked(
                body,
                seats,
                party,
                "SUBSTITUTE".equals(values.get("kind")) ? Mandate.Kind.SUBSTITUTE : Mandate.Kind.MEMBER,
                ordinal.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(ordinal) : 1,
                OnDay.of(from, scene.onDay().today()).day());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView show(ActForm form, HttpStatus status) {
        var view = new ModelAndView("people/form/page").addObject("page", form);
        view.setStatus(status);
        return view;
    }
}
