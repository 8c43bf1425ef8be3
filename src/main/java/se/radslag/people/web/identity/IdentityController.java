package se.radslag.people.web.identity;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.ProtectedReadings.Page;
import se.radslag.people.web.Scene;
import se.radslag.people.web.persons.ProtectedDoor;
import se.radslag.platform.web.NoSuchPage;

/** The one page on which the name of somebody with protected identity is shown to be read; that it is opened is noted. */
@Controller
class IdentityController {

    private final PersonHistory.Lookup histories;
    private final ProtectedDoor door;
    private final IdentityPages pages;

    IdentityController(PersonHistory.Lookup histories, ProtectedDoor door, IdentityPages pages) {
        this.histories = histories;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/identity")
    ModelAndView show(Scene scene, Actor actor, @RequestParam UUID person) {
        var known = histories.of(new PersonId(person), scene.structure()).orElseThrow(NoSuchPage::new);
        if (!known.isProtected()) {
            return new ModelAndView("redirect:" + scene.path() + "/person/" + person);
        }
        return new ModelAndView("people/identity/page")
                .addObject("page", pages.of(scene, door.open(scene, known, actor, Page.IDENTITY)));
    }
}
