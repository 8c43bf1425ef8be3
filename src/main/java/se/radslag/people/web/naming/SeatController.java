package se.radslag.people.web.naming;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.naming.NameSeat;
import se.radslag.people.seating.Mandate;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a party fills a seat. */
@Controller
class SeatController {

    private final SeatForms forms;
    private final People people;
    private final NameSeat name;
    private final Clock clock;

    SeatController(SeatForms forms, People people, NameSeat name, Clock clock) {
        this.forms = forms;
        this.people = people;
        this.name = name;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/seat")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var asked = asked(scene, typed);
        typed.suggest("from", asked.from()).suggest("last", asked.last(scene));
        return forms.of(scene, asked, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/seat")
    ModelAndView name(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var asked = asked(scene, typed);
        return Attempt.of(
                () -> {
                    people.check(typed);
                    var from = typed.neededDay("from");
                    var last = TypedPeople.lastDay(typed, "last", from);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    var whom = people.meant(typed);
                    var naming = forms.naming(asked, typed, whom.id(), new Period(from, last), actor);
                    name.handle(
                            new NameSeat.Command(scene.structure(), naming, typed.raw("seen"), whom.newcomer()), actor);
                    var usual = PostForms.composition(scene, asked.body().id(), asked.from()) + "&sparat=seat#"
                            + asked.party();
                    return Back.of(scene, asked.party(), typed).onwards(usual, "seat");
                },
                trouble -> forms.of(scene, asked, typed, trouble));
    }

    private static SeatForms.Asked asked(Scene scene, Typed typed) {
        var body = Optional.ofNullable(scene.charter().bodies().get(typed.raw("body")))
                .orElseThrow(SeatController::missing);
        var seats = body.seats().stream()
                .filter(each -> each.id().equals(typed.raw("seat")))
                .findFirst()
                .orElseThrow(SeatController::missing);
        var party = typed.raw("party");
        if (scene.charter().names(party) == null) {
            throw missing();
        }
        return new SeatForms.Asked(
                body,
                seats,
                party,
                typed.one("kind", Mandate.Kind.class, Mandate.Kind.MEMBER),
                Math.clamp(typed.whole("ordinal", 1), 1, 999),
                OnDay.of(typed.raw("from"), scene.onDay().today()).day());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
