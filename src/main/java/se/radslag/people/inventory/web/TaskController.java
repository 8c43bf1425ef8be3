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
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where the tasks of an earlier organisation are named. */
@Controller
class TaskController {

    private final ListingForms listings;
    private final TaskForms forms;
    private final NameTask name;

    TaskController(ListingForms listings, TaskForms forms, NameTask name) {
        this.listings = listings;
        this.forms = forms;
        this.name = name;
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

    private static Listing earlier(ListingWords words, Typed typed) {
        var listing = ListingForms.written(words, typed);
        if (listing.kind() != ListingKind.EARLIER) {
            throw new NoSuchPage();
        }
        return listing;
    }
}
