package se.radslag.people.inventory.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.inventory.Listing;
import se.radslag.people.inventory.ListingKind;
import se.radslag.people.inventory.NameTask;
import se.radslag.people.inventory.PassOnTask;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where the tasks of an earlier organisation are named, and where is said who does them now. */
@Controller
class TaskController {

    private final ListingForms listings;
    private final TaskForms forms;
    private final NameTask name;
    private final PassOnTask pass;
    private final Clock clock;

    TaskController(ListingForms listings, TaskForms forms, NameTask name, PassOnTask pass, Clock clock) {
        this.listings = listings;
        this.forms = forms;
        this.name = name;
        this.pass = pass;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/task")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var words = words(charter, language);
        return forms.name(words, earlier(words, typed), typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/task")
    ModelAndView name(Charter charter, Language language, Actor actor, Typed typed) {
        var words = words(charter, language);
        var listing = earlier(words, typed);
        return Attempt.of(
                () -> {
                    var clause = typed.text("clause");
                    var command = new NameTask.Command(
                            words.scene().structure(),
                            listing.slug(),
                            typed.needed("name"),
                            typed.text("english", 200),
                            clause == null ? List.of() : List.of(clause.split("[,; ]+", -1)));
                    if (!typed.isWhole()) {
                        return null;
                    }
                    name.handle(command, actor);
                    return ListingActs.done(words.scene(), listing.kind(), listing.slug(), "task");
                },
                trouble -> forms.name(words, listing, typed, trouble));
    }

    @GetMapping("/{structure}/w/people/task-passing")
    ModelAndView passing(Charter charter, Language language, Typed typed) {
        var words = words(charter, language);
        var listing = TaskForms.listing(words, typed.raw("task")).orElseThrow(TaskController::missing);
        var task = TaskForms.task(listing, typed.raw("task"));
        forms.begin(task, typed);
        return forms.passOn(words, listing, task, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/task-passing")
    ModelAndView pass(Charter charter, Language language, Actor actor, Typed typed) {
        var words = words(charter, language);
        var listing = TaskForms.listing(words, typed.raw("task")).orElseThrow(TaskController::missing);
        var task = TaskForms.task(listing, typed.raw("task"));
        return Attempt.of(
                () -> {
                    var answer = TaskForms.answer(typed);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    pass.handle(
                            new PassOnTask.Command(words.scene().structure(), task.id(), answer, typed.seen()), actor);
                    return ListingActs.done(words.scene(), listing.kind(), listing.slug(), "passed-on");
                },
                trouble -> forms.passOn(words, listing, task, typed, trouble));
    }

    private static Listing earlier(ListingWords words, Typed typed) {
        return words.inventory()
                .at(List.of(ListingKind.EARLIER), typed.raw("slug"))
                .filter(each -> each.id() != null)
                .orElseThrow(TaskController::missing);
    }

    private ListingWords words(Charter charter, Language language) {
        return listings.words(new Scene(charter, OnDay.of(null, clock), language));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
