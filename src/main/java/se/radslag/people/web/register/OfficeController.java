package se.radslag.people.web.register;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.domain.AppointHolder;
import se.radslag.people.domain.EndHolding;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.people.web.parts.Back;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where an office gets a holder, and a holder leaves. */
@Controller
class OfficeController {

    private final OfficeForms forms;
    private final RegisterPages pages;
    private final People people;
    private final AppointHolder appoint;
    private final EndHolding end;
    private final Clock clock;

    OfficeController(
            OfficeForms forms, RegisterPages pages, People people, AppointHolder appoint, EndHolding end, Clock clock) {
        this.forms = forms;
        this.pages = pages;
        this.people = people;
        this.appoint = appoint;
        this.end = end;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/office")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        return forms.appoint(scene, asked(scene, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/office")
    ModelAndView appoint(Charter charter, Language language, Actor actor, Typed typed) {
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
                    appoint.handle(
                            new AppointHolder.Command(
                                    forms.holding(scene, asked, typed, whom.id(), from, last),
                                    typed.raw("seen"),
                                    null,
                                    typed.text("section"),
                                    typed.text("registry"),
                                    typed.text("backdated"),
                                    whom.newcomer()),
                            actor);
                    return Back.of(scene, asked.party().id(), typed)
                            .onwards(register(scene, asked.party(), "office"), "office");
                },
                trouble -> forms.appoint(scene, asked, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/ending")
    ModelAndView ending(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = pages.row(typed.raw("id")).orElseThrow(OfficeController::missing);
        return forms.end(scene, party(scene, row), row, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/ending")
    ModelAndView end(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = pages.row(typed.raw("id")).orElseThrow(OfficeController::missing);
        var party = party(scene, row);
        return Attempt.of(
                () -> {
                    var command = new EndHolding.Command(
                            row.id(), typed.seen(), typed.neededDay("last"), typed.text("reason"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    end.handle(command, actor);
                    return register(scene, party, "ending");
                },
                trouble -> forms.end(scene, party, row, typed, trouble));
    }

    private static String register(Scene scene, Party party, String saved) {
        return scene.path() + "/w/people/register?party=" + party.id() + "&sparat=" + saved;
    }

    private static OfficeForms.Asked asked(Scene scene, Typed typed) {
        var party = Optional.ofNullable(scene.charter().parties().get(typed.raw("party")))
                .orElseThrow(OfficeController::missing);
        var organ = typed.raw("organ");
        var post = typed.raw("post");
        var ordinal = typed.suggest("ordinal", 1).raw("ordinal");
        if (!post.matches("[a-z][a-z0-9-]{0,59}")
                || !ordinal.matches("[1-9][0-9]{0,2}")
                || !organ.isEmpty() && !party.organs().containsKey(organ)) {
            throw missing();
        }
        return new OfficeForms.Asked(party, organ.isEmpty() ? null : organ, post, Integer.parseInt(ordinal));
    }

    private static Party party(Scene scene, Versioned<Holding> row) {
        var party = scene.party(row.row().party());
        if (party == null) {
            throw missing();
        }
        return party;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
