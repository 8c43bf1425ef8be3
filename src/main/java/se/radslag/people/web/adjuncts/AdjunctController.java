package se.radslag.people.web.adjuncts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.people.Adjunct;
import se.radslag.people.adjuncts.AdmitAdjunct;
import se.radslag.people.web.People;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where somebody without a seat is let to a body's meetings. */
@Controller
class AdjunctController {

    private final AdjunctForms forms;
    private final People people;
    private final AdmitAdjunct admit;

    AdjunctController(AdjunctForms forms, People people, AdmitAdjunct admit) {
        this.forms = forms;
        this.people = people;
        this.admit = admit;
    }

    @GetMapping("/{structure}/w/people/adjunct")
    ModelAndView form(Scene scene, Typed typed) {
        return adjunct(scene, scene.bodyAt(typed.raw("body")), typed).opened();
    }

    @PostMapping("/{structure}/w/people/adjunct")
    ModelAndView admit(Scene scene, Actor actor, Typed typed) {
        var body = scene.bodyAt(typed.raw("body"));
        return adjunct(scene, body, typed)
                .sent(
                        () -> read(scene, body, typed),
                        command -> admit.handle(command, actor),
                        AdjunctPages.saved(scene, body.id(), "admitted"));
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
}
