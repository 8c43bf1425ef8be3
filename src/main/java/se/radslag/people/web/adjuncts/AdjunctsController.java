package se.radslag.people.web.adjuncts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.people.Adjunct;
import se.radslag.people.adjuncts.AdmitAdjunct;
import se.radslag.people.adjuncts.EndAdjunct;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where those without a seat are let to a body's meetings, and leave them. */
@Controller
class AdjunctsController {

    private final AdjunctPages pages;
    private final AdjunctForms forms;
    private final Adjunct.Lookup adjuncts;
    private final People people;
    private final AdmitAdjunct admit;
    private final EndAdjunct end;

    AdjunctsController(
            AdjunctPages pages,
            AdjunctForms forms,
            Adjunct.Lookup adjuncts,
            People people,
            AdmitAdjunct admit,
            EndAdjunct end) {
        this.pages = pages;
        this.forms = forms;
        this.adjuncts = adjuncts;
        this.people = people;
        this.admit = admit;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/adjuncts")
    ModelAndView show(
            Scene scene,
            Actor actor,
            @RequestParam String body,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt = saved != null && saved.matches("admitted|ended|organisation")
                ? scene.say("people-adjunct.saved." + saved)
                : null;
        return new ModelAndView("people/adjuncts/page")
                .addObject("page", pages.of(scene, scene.bodyAt(body), actor, receipt));
    }

    @GetMapping("/{structure}/w/people/adjunct")
    ModelAndView form(Scene scene, Typed typed) {
        return adjunct(scene, body(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/adjunct")
    ModelAndView admit(Scene scene, Actor actor, Typed typed) {
        var body = body(scene, typed);
        return adjunct(scene, body, typed)
                .sent(
                        () -> read(scene, body, typed),
                        command -> admit.handle(command, actor),
                        saved(scene, body.id(), "admitted"));
    }

    private Asking adjunct(Scene scene, Body body, Typed typed) {
        return new Asking(typed, trouble -> forms.admit(scene, body, typed, trouble));
    }

    private AdmitAdjunct.Command read(Scene scene, Body body, Typed typed) {
        var organisation = typed.raw("organisation");
        boolean named =
                !typed.raw("person").isEmpty() || !TypedPeople.name(typed).isBlank();
        if (named || organisation.isEmpty()) {
            people.check(typed);
        }
        var whom = named ? people.meant(typed) : null;
        var from = typed.neededDay("from");
        return new AdmitAdjunct.Command(
                scene.structure(),
                body.id(),
                typed.needed("role", typed.one("role", Adjunct.Role.class), Adjunct.Role.GUEST),
                whom == null ? null : whom.id(),
                organisation.isEmpty() ? null : typed.id("organisation").orElseThrow(NoSuchPage::new),
                typed.isTicked("speaks"),
                from,
                TypedPeople.lastDay(typed, "last", from),
                typed.needed("reason"),
                whom == null ? null : whom.newcomer());
    }

    @GetMapping("/{structure}/w/people/adjunct/end")
    ModelAndView ending(Scene scene, Typed typed) {
        return ending(scene, adjunct(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/adjunct/end")
    ModelAndView end(Scene scene, Actor actor, Typed typed) {
        var adjunct = adjunct(scene, typed);
        return ending(scene, adjunct, typed)
                .sent(
                        () -> new EndAdjunct.Command(scene.structure(), adjunct.id(), typed.neededDay("last")),
                        command -> end.handle(command, actor),
                        saved(scene, adjunct.body(), "ended"));
    }

    private Asking ending(Scene scene, Adjunct adjunct, Typed typed) {
        return new Asking(typed, trouble -> forms.end(scene, adjunct, typed, trouble));
    }

    private Adjunct adjunct(Scene scene, Typed typed) {
        return typed.id("id")
                .flatMap(id -> adjuncts.named(scene.structure(), id))
                .orElseThrow(NoSuchPage::new);
    }

    private static Body body(Scene scene, Typed typed) {
        return scene.bodyAt(typed.raw("body"));
    }

    private static String saved(Scene scene, String body, String what) {
        return AdjunctPages.path(scene, body) + "&sparat=" + what;
    }
}
