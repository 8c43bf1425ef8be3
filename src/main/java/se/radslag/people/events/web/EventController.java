package se.radslag.people.events.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.events.Event;
import se.radslag.people.events.EventRules;
import se.radslag.people.events.SignUp;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** What is on and what has been, and where anybody signs up. */
@Controller
class EventController {

    private final EventListPages lists;
    private final EventPages pages;
    private final SignUp signUp;

    EventController(EventListPages lists, EventPages pages, SignUp signUp) {
        this.lists = lists;
        this.pages = pages;
        this.signUp = signUp;
    }

    @GetMapping("/{structure}/evenemang")
    ModelAndView list(Scene scene, Actor actor, Typed typed) {
        return new ModelAndView("people/events/list").addObject("page", lists.of(scene, Asked.of(typed), actor));
    }

    @GetMapping({"/{structure}/evenemang.csv", "/{structure}/evenemang.xlsx"})
    TableFile file(Scene scene, Typed typed) {
        return lists.file(scene, Asked.of(typed));
    }

    @GetMapping("/{structure}/evenemang/{slug:[a-z][a-z0-9-]*}")
    ModelAndView show(Scene scene, Actor actor, Typed typed, @PathVariable String slug) {
        return show(scene, event(scene, slug), actor, typed, Trouble.NONE, HttpStatus.OK);
    }

    @PostMapping("/{structure}/evenemang/{slug:[a-z][a-z0-9-]*}")
    ModelAndView signUp(Scene scene, Actor actor, Typed typed, HttpServletRequest request, @PathVariable String slug) {
        var event = event(scene, slug);
        var command = new SignUp.Command(
                scene.structure(),
                slug,
                typed.needed("name"),
                typed.needed("mail"),
                party(typed),
                scene.language(),
                request.getRemoteAddr());
        if (!typed.isWhole()) {
            return show(scene, event, actor, typed, Trouble.NONE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            signUp.handle(command, actor);
            boolean keeps =
                    EventRules.mayKeep(actor, scene.charter(), event.facts().host());
            return new ModelAndView("redirect:" + EventPages.done(scene, slug, keeps ? "put-down" : "asked"));
        } catch (Refused refused) {
            var trouble = new Trouble(refused.verdicts(), false);
            return show(scene, event, actor, typed, trouble, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static @Nullable String party(Typed typed) {
        return typed.raw("party").isEmpty() ? null : typed.raw("party");
    }

    private ModelAndView show(Scene scene, Event event, Actor actor, Typed typed, Trouble trouble, HttpStatus status) {
        var view = new ModelAndView("people/events/record")
                .addObject("page", pages.show(scene, event, actor, typed, trouble));
        view.setStatus(status);
        return view;
    }

    private Event event(Scene scene, String slug) {
        return pages.event(scene, slug).orElseThrow(NoSuchPage::new);
    }
}
