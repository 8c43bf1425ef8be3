package se.radslag.people.web.register;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.radslag.people.domain.CorrectHolding;
import se.radslag.people.domain.GrantLeave;
import se.radslag.people.seating.Holding;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where the holder of an office goes on leave, and what was entered wrongly is mended. */
@Controller
class LeaveController {

    private final LeaveForms forms;
    private final RegisterPages pages;
    private final GrantLeave grant;
    private final CorrectHolding correct;
    private final Clock clock;

    LeaveController(LeaveForms forms, RegisterPages pages, GrantLeave grant, CorrectHolding correct, Clock clock) {
        this.forms = forms;
        this.pages = pages;
        this.grant = grant;
        this.correct = correct;
        this.clock = clock;
    }

    /** A row of the register that a form is about. */
    private record Asked(Scene scene, Party party, Versioned<Holding> row) {

        UUID id() {
            return row.id();
        }

        String saved(String what) {
            return scene.path() + "/w/people/register?party=" + party.id() + "&sparat=" + what;
        }
    }

    @GetMapping("/{structure}/w/people/leave")
    ModelAndView leave(Charter charter, Language language, Typed typed) {
        var asked = asked(charter, language, typed);
        return forms.leave(asked.scene, asked.party, asked.row, typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/leave")
    ModelAndView grant(Charter charter, Language language, Actor actor, Typed typed) {
        var asked = asked(charter, language, typed);
        return Attempt.of(
                () -> {
                    var from = typed.neededDay("from");
                    var until = typed.neededDay("until");
                    var standIn = TypedPeople.person(typed, "stand-in");
                    var command = new GrantLeave.Command(
                            asked.id(),
                            typed.seen(),
                            from,
                            until,
                            standIn,
                            pages.politicalParty(asked.scene, standIn),
                            typed.text("backdated"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    grant.handle(command, actor);
                    return asked.saved("leave");
                },
                trouble -> forms.leave(asked.scene, asked.party, asked.row, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/correction")
    ModelAndView correction(Charter charter, Language language, Typed typed) {
        var asked = asked(charter, language, typed);
        var holding = asked.row.row();
        typed.suggest("first", holding.during().first())
                .suggest("last", holding.during().last())
                .suggest("political", holding.politicalParty());
        return forms.correction(asked.scene, asked.party, asked.row, typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/correction")
    ModelAndView correct(Charter charter, Language language, Actor actor, Typed typed) {
        var asked = asked(charter, language, typed);
        return Attempt.of(
                () -> {
                    var command = new CorrectHolding.Command(
                            asked.id(),
                            typed.seen(),
                            typed.day("first"),
                            typed.day("last"),
                            typed.text("political"),
                            typed.needed("reason"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    correct.handle(command, actor);
                    return asked.saved("correction");
                },
                trouble -> forms.correction(asked.scene, asked.party, asked.row, typed, trouble));
    }

    private Asked asked(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var row = pages.row(typed.raw("id")).orElseThrow(LeaveController::missing);
        @Nullable Party party = scene.party(row.row().party());
        if (party == null) {
            throw missing();
        }
        return new Asked(scene, party, row);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
