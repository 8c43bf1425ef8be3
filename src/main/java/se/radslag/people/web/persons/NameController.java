package se.radslag.people.web.persons;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.RenamePerson;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where a person gets another name from a day on. */
@Controller
class NameController {

    private final PersonForms forms;
    private final RenamePerson rename;

    NameController(PersonForms forms, RenamePerson rename) {
        this.forms = forms;
        this.rename = rename;
    }

    @GetMapping("/{structure}/w/people/name")
    ModelAndView form(Scene scene, Actor actor, Typed typed) {
        var person = forms.person(scene, typed, actor, Page.NAME);
        return name(scene, person, PersonForms.begun(person, typed)).opened();
    }

    @PostMapping("/{structure}/w/people/name")
    ModelAndView rename(Scene scene, Actor actor, Typed typed) {
        var person = forms.person(scene, typed, actor, Page.NAME);
        return name(scene, person, typed)
                .sent(
                        () -> new RenamePerson.Command(
                                person.id(),
                                typed.seen(),
                                typed.raw("given"),
                                typed.raw("family"),
                                typed.neededDay("from")),
                        command -> rename.handle(command, actor),
                        PersonForms.saved(scene, "name"));
    }

    private Asking name(Scene scene, PersonHistory person, Typed typed) {
        return new Asking(typed, trouble -> forms.name(scene, person, typed, trouble));
    }
}
