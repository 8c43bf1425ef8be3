package se.radslag.people.events.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.events.ConfirmSigning;
import se.radslag.people.events.EventLookup;
import se.radslag.people.events.SignOff;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;

/** Where somebody who was signed up confirms that they come, sees whether they have a place, and signs off. */
@Controller
class SigningController {

    private static final String OWN = "/{structure}/evenemang/anmalan/{key:[A-Za-z0-9_-]{32}}";

    private final EventLookup events;
    private final ConfirmSigning confirm;
    private final SignOff signOff;

    SigningController(EventLookup events, ConfirmSigning confirm, SignOff signOff) {
        this.events = events;
        this.confirm = confirm;
        this.signOff = signOff;
    }

    @GetMapping(OWN)
    ModelAndView show(Scene scene, @PathVariable String key) {
        var keyed = events.byKey(scene.structure(), key).orElseThrow(NoSuchPage::new);
        return new ModelAndView("people/events/signing").addObject("page", SigningPages.of(scene, keyed, key));
    }

    @PostMapping(OWN + "/bekrafta")
    ModelAndView confirm(Scene scene, Actor actor, @PathVariable String key) {
        confirm.handle(new ConfirmSigning.Command(scene.structure(), key), actor);
        return again(scene, key);
    }

    @PostMapping(OWN)
    ModelAndView signOff(Scene scene, Actor actor, @PathVariable String key) {
        signOff.handle(new SignOff.Command(scene.structure(), key), actor);
        return again(scene, key);
    }

    private static ModelAndView again(Scene scene, String key) {
        return new ModelAndView("redirect:" + SigningPages.path(scene, key));
    }
}
