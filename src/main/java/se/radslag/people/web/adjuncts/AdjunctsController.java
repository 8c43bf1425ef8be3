package se.radslag.people.web.adjuncts;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.people.Adjunct;
import se.radslag.people.Adjunct.Organisation;
import se.radslag.people.adjuncts.AdmitAdjunct;
import se.radslag.people.adjuncts.EndAdjunct;
import se.radslag.people.adjuncts.RegisterOrganisation;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where those without a seat are let to a body's meetings, and outside organisations are entered. */
@Controller
class AdjunctsController {

    private final AdjunctPages pages;
    private final Adjunct.Lookup adjuncts;
    private final People people;
    private final AdmitAdjunct admit;
    private final EndAdjunct end;
    private final RegisterOrganisation register;
    private final Clock clock;

    AdjunctsController(
            AdjunctPages pages,
            Adjunct.Lookup adjuncts,
            People people,
            AdmitAdjunct admit,
            EndAdjunct end,
            RegisterOrganisation register,
            Clock clock) {
        this.pages = pages;
        this.adjuncts = adjuncts;
        this.people = people;
        this.admit = admit;
        this.end = end;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/adjuncts")
    ModelAndView show(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam String body,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = scene(charter, language);
        var receipt = saved != null && saved.matches("admitted|ended|organisation")
                ? scene.say("people-adjunct.saved." + saved)
                : null;
        return new ModelAndView("people/adjuncts/page")
                .addObject("page", pages.of(scene, body(charter, body), actor, receipt));
    }

    @GetMapping("/{structure}/w/people/adjunct")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        return pages.admit(scene, body(charter, typed.raw("body")), typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/adjunct")
    ModelAndView admit(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var body = body(charter, typed.raw("body"));
        return Attempt.of(
                () -> {
                    var organisation = typed.raw("organisation");
                    boolean named = !typed.raw("person").isEmpty()
                            || !TypedPeople.name(typed).isBlank();
                    if (named || organisation.isEmpty()) {
                        people.check(typed);
                    }
                    var from = typed.neededDay("from");
                    var role = typed.needed("role", typed.one("role", Adjunct.Role.class), Adjunct.Role.GUEST);
                    var last = TypedPeople.lastDay(typed, "last", from);
                    var reason = typed.needed("reason");
                    if (!typed.isWhole()) {
                        return null;
                    }
                    People.@Nullable Whom whom = named ? people.meant(typed) : null;
                    admit.handle(
                            new AdmitAdjunct.Command(
                                    scene.structure(),
                                    body.id(),
                                    role,
                                    whom == null ? null : whom.id(),
                                    organisation.isEmpty() ? null : id(organisation),
                                    typed.isTicked("speaks"),
                                    from,
                                    last,
                                    reason,
                                    whom == null ? null : whom.newcomer()),
                            actor);
                    return AdjunctPages.path(scene, body.id()) + "&sparat=admitted";
                },
                trouble -> pages.admit(scene, body, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/adjunct/end")
    ModelAndView ending(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        return pages.end(scene, adjunct(scene, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/adjunct/end")
    ModelAndView end(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var adjunct = adjunct(scene, typed);
        return Attempt.of(
                () -> {
                    var last = typed.neededDay("last");
                    if (!typed.isWhole()) {
                        return null;
                    }
                    end.handle(new EndAdjunct.Command(scene.structure(), adjunct.id(), last), actor);
                    return AdjunctPages.path(scene, adjunct.body()) + "&sparat=ended";
                },
                trouble -> pages.end(scene, adjunct, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/organisation")
    ModelAndView organisation(Charter charter, Language language, Typed typed) {
        var scene = scene(charter, language);
        return pages.organisation(scene, body(charter, typed.raw("body")), typed, Trouble.NONE)
                .answer();
    }

    @PostMapping("/{structure}/w/people/organisation")
    ModelAndView register(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = scene(charter, language);
        var body = body(charter, typed.raw("body"));
        return Attempt.of(
                () -> {
                    var name = typed.needed("name");
                    var kind =
                            typed.needed("kind", typed.one("kind", Organisation.Kind.class), Organisation.Kind.OTHER);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    register.handle(new RegisterOrganisation.Command(name, kind), actor);
                    return AdjunctPages.path(scene, body.id()) + "&sparat=organisation";
                },
                trouble -> pages.organisation(scene, body, typed, trouble));
    }

    private Adjunct adjunct(Scene scene, Typed typed) {
        return adjuncts.named(scene.structure(), id(typed.raw("id"))).orElseThrow(AdjunctsController::missing);
    }

    private static UUID id(String text) {
        if (!text.matches("[0-9a-fA-F-]{36}")) {
            throw missing();
        }
        return UUID.fromString(text);
    }

    private Scene scene(Charter charter, Language language) {
        return new Scene(charter, OnDay.of(null, clock), language);
    }

    private static Body body(Charter charter, String id) {
        return Optional.ofNullable(charter.bodies().get(id)).orElseThrow(AdjunctsController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
