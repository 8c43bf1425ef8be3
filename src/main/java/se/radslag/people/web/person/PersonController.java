package se.radslag.people.web.person;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.people.PersonId;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;

/** One person, as far as it is public: of a protected person there is no page. */
@Controller
class PersonController {

    private final PersonPages pages;

    PersonController(PersonPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/person/{id}")
    ModelAndView show(Scene scene, @PathVariable UUID id) {
        var person = pages.history(scene, new PersonId(id))
                .filter(each -> !each.isProtected())
                .orElseThrow(NoSuchPage::new);
        if (person.mergedInto() != null) {
            return new ModelAndView("redirect:" + scene.path() + "/person/" + person.mergedInto());
        }
        return new ModelAndView("people/person/page").addObject("page", pages.of(scene, person));
    }
}
