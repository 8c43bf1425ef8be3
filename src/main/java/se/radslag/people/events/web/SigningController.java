package se.radslag.people.events.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.events.EventLookup;
import se.radslag.people.events.EventLookup.Keyed;
import se.radslag.people.events.SignOff;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.Pill;

/** Where somebody who signed up sees whether they have a place, and signs off. */
@Controller
class SigningController {

    private final EventLookup events;
    private final SignOff signOff;

    SigningController(EventLookup events, SignOff signOff) {
        this.events = events;
        this.signOff = signOff;
    }

    @GetMapping("/{structure}/evenemang/anmalan/{key:[A-Za-z0-9_-]{32}}")
    ModelAndView show(Scene scene, @PathVariable String key) {
        var keyed = events.byKey(scene.structure(), key).orElseThrow(NoSuchPage::new);
        return new ModelAndView("people/events/signing").addObject("page", page(scene, keyed, key));
    }

    @PostMapping("/{structure}/evenemang/anmalan/{key:[A-Za-z0-9_-]{32}}")
    ModelAndView signOff(Scene scene, Actor actor, @PathVariable String key) {
        signOff.handle(new SignOff.Command(scene.structure(), key), actor);
        return new ModelAndView("redirect:" + scene.path() + "/evenemang/anmalan/" + key);
    }

    private static SigningPage page(Scene scene, Keyed keyed, String key) {
        var words = new EventWords(scene);
        var event = keyed.event();
        int place = event.waiting().stream()
                .map(each -> each.id())
                .toList()
                .indexOf(keyed.signing().id());
        var state = keyed.signing().off() != null ? "off" : place >= 0 ? "waits" : "placed";
        var text = scene.say("people-events.own." + state + ".text", words.when(event), place + 1);
        var pillText = scene.say("people-events.own." + state);
        return new SigningPage(
                List.of(scene.front(), words.list()),
                words.name(event),
                words.path(event),
                words.when(event),
                state.equals("off") ? Pill.quiet(pillText) : place >= 0 ? Pill.warn(pillText) : Pill.good(pillText),
                text,
                state.equals("off") || event.facts().last().isBefore(scene.day())
                        ? null
                        : scene.path() + "/evenemang/anmalan/" + key);
    }
}
