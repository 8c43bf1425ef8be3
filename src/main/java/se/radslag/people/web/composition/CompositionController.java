package se.radslag.people.web.composition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.terms.Body;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.naming.ConfirmComposition;
import se.radslag.people.naming.UndoConfirmation;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Where a composition is put together, checked and confirmed. */
@Controller
class CompositionController {

    private static final String WHY = "why-";

    private final CompositionPages pages;
    private final ConfirmComposition confirm;
    private final UndoConfirmation undo;

    CompositionController(CompositionPages pages, ConfirmComposition confirm, UndoConfirmation undo) {
        this.pages = pages;
        this.confirm = confirm;
        this.undo = undo;
    }

    @GetMapping("/{structure}/w/people/composition")
    ModelAndView show(
            Scene today,
            Actor actor,
            @RequestParam String body,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = today.on(from);
        var receipt = saved != null && saved.matches("seat|confirmed|undone")
                ? scene.say("people-work.saved." + saved)
                : null;
        return show(pages.of(scene, scene.bodyAt(body), actor, Map.of(), receipt), HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/composition")
    ModelAndView confirm(Scene today, Actor actor, @RequestParam Map<String, String> values) {
        var scene = today.on(values.get("from"));
        var body = scene.bodyAt(values.getOrDefault("body", ""));
        var reasons = new HashMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(WHY)) {
                reasons.put(name.substring(WHY.length()), value.strip());
            }
        });
        try {
            confirm.handle(
                    new ConfirmComposition.Command(scene.structure(), body.id(), scene.day(), reasons, null), actor);
        } catch (Refused refused) {
            return show(pages.of(scene, body, actor, values, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + path(scene, body) + "&sparat=confirmed");
    }

    @PostMapping("/{structure}/w/people/composition/undoing")
    ModelAndView undo(Scene today, Actor actor, @RequestParam Map<String, String> values) {
        var scene = today.on(values.get("from"));
        var body = scene.bodyAt(values.getOrDefault("body", ""));
        undo.handle(
                new UndoConfirmation.Command(
                        scene.structure(), Typed.of(values).id("id").orElseThrow(NoSuchPage::new)),
                actor);
        return new ModelAndView("redirect:" + path(scene, body) + "&sparat=undone");
    }

    private static String path(Scene scene, Body body) {
        return scene.path() + "/w/people/composition?body=" + body.id() + "&from=" + scene.day();
    }

    private static ModelAndView show(CompositionPage page, HttpStatus status) {
        var view = new ModelAndView("people/composition/page").addObject("page", page);
        view.setStatus(status);
        return view;
    }
}
