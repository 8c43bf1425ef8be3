package se.radslag.people.web.confirmations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.naming.ConfirmTogether;
import se.radslag.people.naming.UndoConfirmation;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Typed;

/** Where many compositions are confirmed in one go, and undone in one. */
@Controller
class ConfirmationsController {

    private final ConfirmationPages pages;
    private final ConfirmTogether confirm;
    private final UndoConfirmation undo;

    ConfirmationsController(ConfirmationPages pages, ConfirmTogether confirm, UndoConfirmation undo) {
        this.pages = pages;
        this.confirm = confirm;
        this.undo = undo;
    }

    @GetMapping("/{structure}/w/people/confirmations")
    ModelAndView show(
            Scene today,
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = today.on(from);
        var receipt =
                saved != null && saved.matches("confirmations|undone") ? scene.say("people-term.saved." + saved) : null;
        return page(scene, actor, receipt, null);
    }

    @PostMapping("/{structure}/w/people/confirmations")
    ModelAndView confirm(
            Scene today,
            Actor actor,
            @RequestParam String from,
            @RequestParam(name = "body", required = false) @Nullable List<String> bodies) {
        var scene = today.on(from);
        var known = bodies == null
                ? List.<String>of()
                : bodies.stream().filter(scene.charter().bodies()::containsKey).toList();
        try {
            confirm.handle(new ConfirmTogether.Command(scene.structure(), known, scene.day()), actor);
            return saved(scene, "confirmations");
        } catch (Refused refused) {
            return page(scene, actor, null, refused);
        }
    }

    @PostMapping("/{structure}/w/people/confirmations/undoing")
    ModelAndView undo(Scene today, Actor actor, @RequestParam String from, Typed typed) {
        var scene = today.on(from);
        var id = typed.id("id").orElseThrow(NoSuchPage::new);
        try {
            undo.handle(new UndoConfirmation.Command(scene.structure(), id), actor);
            return saved(scene, "undone");
        } catch (Refused refused) {
            return page(scene, actor, null, refused);
        }
    }

    private ModelAndView page(Scene scene, Actor actor, @Nullable String receipt, @Nullable Refused refused) {
        var page = pages.of(scene, actor, receipt, refused == null ? null : refused.verdicts());
        var view = new ModelAndView("people/confirmations/page").addObject("page", page);
        view.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView saved(Scene scene, String what) {
        return new ModelAndView(
                "redirect:" + scene.path() + "/w/people/confirmations?from=" + scene.day() + "&sparat=" + what);
    }
}
