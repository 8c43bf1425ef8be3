package se.radslag.people.web.persons;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;

/** Where persons are found by any name. */
@Controller
class PersonsController {

    private final PersonsPages pages;

    PersonsController(PersonsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/persons")
    ModelAndView list(
            Scene scene,
            Actor actor,
            @RequestParam(name = "namn", defaultValue = "") String name,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt = saved != null && saved.matches("name|protection|merging|apart|apart-undone")
                ? scene.say("people-work.saved." + saved)
                : null;
        return new ModelAndView("people/persons/page").addObject("page", pages.of(scene, actor, name, receipt));
    }

    @GetMapping({"/{structure}/w/people/persons.csv", "/{structure}/w/people/persons.xlsx"})
    TableFile file(Scene scene, @RequestParam(name = "namn", defaultValue = "") String name) {
        return pages.file(scene, name);
    }
}
