package se.radslag.people.web.adjuncts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.people.Adjunct.Organisation;
import se.radslag.people.adjuncts.RegisterOrganisation;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where organisations outside the structures are entered, so that their people can come to a body's meetings. */
@Controller
class OrganisationController {

    private final AdjunctForms forms;
    private final RegisterOrganisation register;

    OrganisationController(AdjunctForms forms, RegisterOrganisation register) {
        this.forms = forms;
        this.register = register;
    }

    @GetMapping("/{structure}/w/people/organisation")
    ModelAndView organisation(Scene scene, Typed typed) {
        return organisation(scene, scene.bodyAt(typed.raw("body")), typed).opened();
    }

    @PostMapping("/{structure}/w/people/organisation")
    ModelAndView register(Scene scene, Actor actor, Typed typed) {
        var body = scene.bodyAt(typed.raw("body"));
        return organisation(scene, body, typed)
                .sent(
                        () -> new RegisterOrganisation.Command(
                                typed.needed("name"),
                                typed.needed(
                                        "kind", typed.one("kind", Organisation.Kind.class), Organisation.Kind.OTHER)),
                        command -> register.handle(command, actor),
                        AdjunctPages.saved(scene, body.id(), "organisation"));
    }

    private Asking organisation(Scene scene, Body body, Typed typed) {
        return new Asking(typed, trouble -> forms.organisation(scene, body, typed, trouble));
    }
}
