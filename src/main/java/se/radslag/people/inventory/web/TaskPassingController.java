package se.radslag.people.inventory.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.PassOnTask;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where is said who does a task of an earlier organisation now. */
@Controller
class TaskPassingController {

    private final ListingForms listings;
    private final TaskForms forms;
    private final PassOnTask pass;

    TaskPassingController(ListingForms listings, TaskForms forms, PassOnTask pass) {
        this.listings = listings;
        this.forms = forms;
        this.pass = pass;
    }

    @GetMapping("/{structure}/w/people/task-passing")
    ModelAndView form(Scene scene, Typed typed) {
        var words = listings.words(scene);
        var left = LeftTask.of(words, typed);
        forms.begin(left.task(), typed);
        return passing(words, left, typed).opened();
    }

    @PostMapping("/{structure}/w/people/task-passing")
    ModelAndView pass(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var left = LeftTask.of(words, typed);
        return passing(words, left, typed)
                .sent(
                        () -> new PassOnTask.Command(
                                scene.structure(), left.task().id(), TaskForms.answer(typed), typed.seen()),
                        command -> pass.handle(command, actor),
                        ListingActs.done(scene, left.by(), "passed-on"));
    }

    private Asking passing(ListingWords words, LeftTask left, Typed typed) {
        return new Asking(typed, trouble -> forms.passOn(words, left, typed, trouble));
    }
}
