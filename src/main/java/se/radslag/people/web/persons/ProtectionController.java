package se.radslag.people.web.persons;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.ProtectPerson;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where is said that a person has protected identity, or has it no longer. */
@Controller
class ProtectionController {

    private final PersonForms forms;
    private final ProtectPerson protect;

    ProtectionController(PersonForms forms, ProtectPerson protect) {
        this.forms = forms;
        this.protect = protect;
    }

    @GetMapping("/{structure}/w/people/protection")
    ModelAndView form(Scene scene, Actor actor, Typed typed) {
        var person = forms.person(scene, typed, actor, Page.PROTECTION);
        return protection(scene, person, PersonForms.begun(person, typed)).opened();
    }

    @PostMapping("/{structure}/w/people/protection")
    ModelAndView protect(Scene scene, Actor actor, Typed typed) {
        var person = forms.person(scene, typed, actor, Page.PROTECTION);
        var since = typed.raw("is").equals("yes") ? scene.day() : null;
        return protection(scene, person, typed)
                .sent(
                        () -> new ProtectPerson.Command(person.id(), typed.seen(), since),
                        command -> protect.handle(command, actor),
                        PersonForms.saved(scene, "protection"));
    }

    private Asking protection(Scene scene, PersonHistory person, Typed typed) {
        return new Asking(typed, trouble -> forms.protection(scene, person, typed, trouble));
    }
}
