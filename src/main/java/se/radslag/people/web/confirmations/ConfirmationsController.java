package se.radslag.people.web.confirmations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.naming.ConfirmTogether;
import se.radslag.people.naming.UndoConfirmation;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;

/** Where many compositions are confirmed in one go, and undone in one. */
@Controller
class ConfirmationsController {

    private final ConfirmationPages pages;
    private final ConfirmTogether confirm;
    private final UndoConfirmation undo;
    private final Clock clock;

    ConfirmationsController(ConfirmationPages pages, ConfirmTogether confirm, UndoConfirmation undo, Clock clock) {
        this.pages = pages;
        this.confirm = confirm;
        this.undo = undo;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/confirmations")
    ModelAndView show(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = new Scene(charter, OnDay.of(from, clock), language);
        var receipt =
                saved != null && saved.matches("confirmations|undone") ? scene.say("people-term.saved." + saved) : null;
        return show(scene, actor, receipt, null);
    }

    @PostMapping("/{structure}/w/people/confirmations")
    ModelAndView confirm(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam String from,
            @RequestParam(name = "body", required = false) @Nullable List<String> bodies) {
        var scene = new Scene(charter, OnDay.of(from, clock), language);
        var known = bodies == null
                ? List.<String>of()
                : bodies.stream().filter(charter.bodies()::containsKey).toList();
        try {
            confirm.handle(new ConfirmTogether.Command(scene.structure(), known, scene.day()), actor);
            return saved(scene, "confirmations");
        } catch (Refused refused) {
            return show(scene, actor, null, refused);
        }
    }

    @PostMapping("/{structure}/w/people/confirmations/undoing")
    ModelAndView undo(
            Charter charter, Language language, Actor actor, @RequestParam String from, @RequestParam String id) {
        var scene = new Scene(charter, OnDay.of(from, clock), language);
        if (!id.matches("[0-9a-fA-F-]{36}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            undo.handle(new UndoConfirmation.Command(scene.structure(), UUID.fromString(id)), actor);
            return saved(scene, "undone");
        } catch (Refused refused) {
            return show(scene, actor, null, refused);
        }
    }

    private ModelAndView show(Scene scene, Actor actor, @Nullable String receipt, @Nullable Refused refused) {
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
