package se.radslag.people.web.readings;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.ActorNames;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.ProtectedReadings;
import se.radslag.people.ProtectedReadings.Reading;
import se.radslag.people.web.Scene;
import se.radslag.people.web.persons.ProtectedDoor;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.NoSuchPage;

/** Who has opened what is kept of a person with protected identity; for those who may open it themselves. */
@Controller
class ReadingsController {

    private final PersonHistory.Lookup histories;
    private final ProtectedReadings readings;
    private final ActorNames names;

    ReadingsController(PersonHistory.Lookup histories, ProtectedReadings readings, ActorNames names) {
        this.histories = histories;
        this.readings = readings;
        this.names = names;
    }

    @GetMapping("/{structure}/w/people/readings")
    ModelAndView show(Scene scene, Actor actor, @RequestParam(name = "person") java.util.UUID id) {
        var person = histories
                .of(new PersonId(id), scene.structure())
                .filter(known -> ProtectedDoor.mayOpen(scene, known, actor))
                .orElseThrow(NoSuchPage::new);
        var noted = readings.of(person.id());
        var who = names.of(noted.stream().map(Reading::actor).distinct().toList());
        var rows = noted.stream()
                .map(each -> new ReadingsPage.Row(
                        scene.forms().moment(each.at()),
                        who.getOrDefault(each.actor(), scene.say("people-work.readings.link")),
                        scene.say("people-work.readings.page." + each.page())))
                .toList();
        var crumbs = List.of(
                scene.front(),
                new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                new Crumb(scene.say("people-work.persons.title"), scene.path() + "/w/people/persons"));
        return new ModelAndView("people/readings/page")
                .addObject("page", new ReadingsPage(crumbs, person.isProtected(), rows));
    }
}
