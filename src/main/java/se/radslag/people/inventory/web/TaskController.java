package se.radslag.people.inventory.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.NameTask;
import se.radslag.people.inventory.PassOnTask;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where the tasks of an earlier organisation are named, and where is said who does them now. */
@Controller
class TaskController {

    private final ListingForms listings;
    private final TaskForms forms;
    private final NameTask name;
    private final PassOnTask pass;

    TaskController(ListingForms listings, TaskForms forms, NameTask name, PassOnTask pass) {
        this.listings = listings;
        this.forms = forms;
        this.name = name;
        this.pass = pass;
    }

    @GetMapping("/{structure}/w/people/task")
    ModelAndView form(Scene scene, Typed typed) {
        var words = listings.words(scene);
        return task(words, earlier(words, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/task")
    ModelAndView name(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = earlier(words, typed);
        return task(words, listing, typed)
                .sent(
                        () -> read(scene, listing, typed),
                        command -> name.handle(command, actor),
                        ListingActs.done(scene, listing, "task"));
    }

    private Asking task(ListingWords words, Listing listing, Typed typed) {
        return new Asking(typed, trouble -> forms.name(words, listing, typed, trouble));
    }

    private static NameTask.Command read(Scene scene, Listing listing, Typed typed) {
        var clause = typed.text("clause");
        return new NameTask.Command(
                scene.structure(),
                listing.slug(),
                typed.needed("name"),
                typed.text("english", 200),
                clause == null ? List.of() : List.of(clause.split("[,; ]+", -1)));
    }

    @GetMapping("/{structure}/w/people/task-passing")
    ModelAndView passing(Scene scene, Typed typed) {
        var words = listings.words(scene);
        var listing = withTask(words, typed);
        forms.begin(TaskForms.task(listing, typed.raw("task")), typed);
        return passing(words, listing, typed).opened();
    }

    @PostMapping("/{structure}/w/people/task-passing")
    ModelAndView pass(Scene scene, Actor actor, Typed typed) {
        var words = listings.words(scene);
        var listing = withTask(words, typed);
        var task = TaskForms.task(listing, typed.raw("task")).id();
        return passing(words, listing, typed)
                .sent(
                        () -> new PassOnTask.Command(scene.structure(), task, TaskForms.answer(typed), typed.seen()),
                        command -> pass.handle(command, actor),
                        ListingActs.done(scene, listing, "passed-on"));
    }

    private Asking passing(ListingWords words, Listing listing, Typed typed) {
        var task = TaskForms.task(listing, typed.raw("task"));
        return new Asking(typed, trouble -> forms.passOn(words, listing, task, typed, trouble));
    }

    private static Listing withTask(ListingWords words, Typed typed) {
        return TaskForms.listing(words, typed.raw("task")).orElseThrow(NoSuchPage::new);
    }

    private static Listing earlier(ListingWords words, Typed typed) {
        return words.inventory()
                .at(List.of(ListingKind.EARLIER), typed.raw("slug"))
                .filter(each -> each.id() != null)
                .orElseThrow(NoSuchPage::new);
    }
}
