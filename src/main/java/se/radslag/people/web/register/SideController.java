package se.radslag.people.web.register;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.people.OwnSide;
import se.radslag.people.domain.EndOwnSide;
import se.radslag.people.domain.OverrideSide;
import se.radslag.people.seating.Side;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where a party says which side a person is on for themselves. */
@Controller
class SideController {

    private final OrganForms forms;
    private final OverrideSide override;
    private final EndOwnSide end;
    private final OwnSide.Lookup sides;
    private final Clock clock;

    SideController(OrganForms forms, OverrideSide override, EndOwnSide end, OwnSide.Lookup sides, Clock clock) {
        this.forms = forms;
        this.override = override;
        this.end = end;
        this.sides = sides;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/side")
    ModelAndView side(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        return forms.side(scene, party(scene, typed.raw("party")), typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/side")
    ModelAndView override(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var party = party(scene, typed.raw("party"));
        return Attempt.of(
                () -> {
                    var person = typed.needed("person", TypedPeople.person(typed, "person"), TypedPeople.NOBODY);
                    var side = typed.needed("side", typed.one("side", Side.class), Side.NEITHER);
                    var from = typed.neededDay("from");
                    var last = TypedPeople.lastDay(typed, "last", from);
                    var command = new OverrideSide.Command(
                            scene.key(party), person, side, from, last, typed.needed("reason"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    override.handle(command, actor);
                    return saved(scene, party, "side");
                },
                trouble -> forms.side(scene, party, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/side/end")
    ModelAndView sideEnd(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        var side = own(typed);
        return forms.sideEnd(scene, party(scene, side), side, typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/side/end")
    ModelAndView end(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var side = own(typed);
        var party = party(scene, side);
        return Attempt.of(
                () -> {
                    var command = new EndOwnSide.Command(
                            side.id(), typed.seen(), typed.neededDay("last"), typed.needed("reason"));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    end.handle(command, actor);
                    return saved(scene, party, "side-end");
                },
                trouble -> forms.sideEnd(scene, party, side, typed, trouble));
    }

    private OwnSide own(Typed typed) {
        var id = typed.raw("id");
        return (id.matches("[0-9a-fA-F-]{36}") ? sides.named(UUID.fromString(id)) : Optional.<OwnSide>empty())
                .orElseThrow(SideController::missing);
    }

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }

    private static String saved(Scene scene, Party party, String what) {
        return scene.path() + "/w/people/register?party=" + party.id() + "&sparat=" + what;
    }

    private static Party party(Scene scene, OwnSide side) {
        return Optional.ofNullable(scene.party(side.party())).orElseThrow(SideController::missing);
    }

    private static Party party(Scene scene, String id) {
        return Optional.ofNullable(scene.charter().parties().get(id)).orElseThrow(SideController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
