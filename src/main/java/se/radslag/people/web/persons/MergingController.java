package se.radslag.people.web.persons;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.domain.MergePersons;
import se.radslag.people.web.Scene;
import se.radslag.people.web.TypedPeople;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where two entries that are of one person become one. */
@Controller
class MergingController {

    private final PersonForms forms;
    private final MergePersons merge;

    MergingController(PersonForms forms, MergePersons merge) {
        this.forms = forms;
        this.merge = merge;
    }

    @GetMapping("/{structure}/w/people/merging")
    ModelAndView form(Scene scene, Actor actor, Typed typed) {
        var person = forms.person(scene, typed, actor, Page.MERGING);
        return merging(scene, actor, person, typed).opened();
    }

    @PostMapping("/{structure}/w/people/merging")
    ModelAndView merge(Scene scene, Actor actor, Typed typed) {
        var person = forms.person(scene, typed, actor, Page.MERGING);
        return merging(scene, actor, person, typed)
                .sent(
                        () -> new MergePersons.Command(person.id(), TypedPeople.needed(typed, "into")),
                        command -> merge.handle(command, actor),
                        PersonForms.saved(scene, "merging"));
    }

    private Asking merging(Scene scene, Actor actor, PersonHistory person, Typed typed) {
        return new Asking(typed, trouble -> forms.merging(scene, actor, person, typed, trouble));
    }
}
