package se.radslag.people.web.person;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.people.PersonId;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;

/** One person, as far as it is public: of a protected person there is no page. */
@Controller
class PersonController {

    private final PersonPages pages;
    private final Clock clock;

    PersonController(PersonPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{structure}/person/{id}")
    ModelAndView show(Charter charter, Language language, @PathVariable UUID id) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var person = pages.history(scene, new PersonId(id))
                .filter(each -> !each.isProtected())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (person.mergedInto() != null) {
            return new ModelAndView("redirect:" + scene.path() + "/person/" + person.mergedInto());
        }
        return new ModelAndView("people/person/page").addObject("page", pages.of(scene, person));
    }
}
