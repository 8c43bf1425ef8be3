package se.radslag.people.inventory.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.people.inventory.CloseReview;
import se.radslag.people.inventory.JudgeListing;
import se.radslag.people.inventory.Review;
import se.radslag.people.inventory.Review.Outcome;
import se.radslag.people.inventory.UndoJudgement;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where networks are judged one after the other, and where everybody reads what came of it. */
@Controller
class ReviewController {

    private final ReviewPages pages;
    private final JudgeListing judge;
    private final UndoJudgement undo;
    private final CloseReview close;

    ReviewController(ReviewPages pages, JudgeListing judge, UndoJudgement undo, CloseReview close) {
        this.pages = pages;
        this.judge = judge;
        this.undo = undo;
        this.close = close;
    }

    @GetMapping("/{structure}/natverk/genomgang/{id}")
    ModelAndView read(Scene scene, @PathVariable UUID id) {
        return new ModelAndView("people/inventory/review").addObject("page", pages.read(scene, review(scene, id)));
    }

    @GetMapping("/{structure}/w/people/review/{id}")
    ModelAndView show(Scene scene, Actor actor, Typed typed, @PathVariable UUID id) {
        return show(scene, id, actor, typed, Trouble.NONE, HttpStatus.OK);
    }

    @PostMapping("/{structure}/w/people/review/{id}")
    ModelAndView judge(Scene scene, Actor actor, Typed typed, @PathVariable UUID id) {
        try {
            var judged = judge.handle(command(scene, typed, id), actor).result();
            return to(scene, id, "?sparat=judged&bedomning=" + judged + pages.next(scene, id, typed.raw("n")));
        } catch (Refused refused) {
            var trouble = new Trouble(refused.verdicts(), false);
            return show(scene, id, actor, typed, trouble, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ChangedByAnother changed) {
            return show(scene, id, actor, typed, new Trouble(null, true), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{structure}/w/people/review/{id}/undo")
    ModelAndView undo(Scene scene, Actor actor, Typed typed, @PathVariable UUID id) {
        var judgement = typed.id("judgement").orElseThrow(NoSuchPage::new);
        undo.handle(new UndoJudgement.Command(scene.structure(), id, judgement), actor);
        return to(scene, id, "?sparat=undone&n=" + typed.raw("n"));
    }

    @PostMapping("/{structure}/w/people/review/{id}/close")
    ModelAndView close(Scene scene, Actor actor, Typed typed, @PathVariable UUID id) {
        try {
            close.handle(new CloseReview.Command(scene.structure(), id), actor);
            return to(scene, id, "?sparat=closed");
        } catch (Refused refused) {
            var trouble = new Trouble(refused.verdicts(), false);
            return show(scene, id, actor, typed, trouble, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private JudgeListing.Command command(Scene scene, Typed typed, UUID id) {
        var listing = pages.listing(scene, typed.raw("n")).orElseThrow(NoSuchPage::new);
        var outcome = typed.one("outcome", Outcome.class);
        if (outcome == null) {
            throw Refused.because("people-inventory.rule.outcome");
        }
        var into = outcome == Outcome.MERGE ? typed.id("into").orElse(null) : null;
        return new JudgeListing.Command(
                scene.structure(),
                id,
                listing,
                outcome,
                into,
                typed.raw("motive"),
                typed.id("seen").orElse(null));
    }

    private ModelAndView show(Scene scene, UUID id, Actor actor, Typed typed, Trouble trouble, HttpStatus status) {
        var page = pages.work(scene, review(scene, id), actor, typed, trouble);
        var view = new ModelAndView("people/inventory/review", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private static ModelAndView to(Scene scene, UUID id, String query) {
        return new ModelAndView("redirect:" + ReviewPages.work(scene, id) + query);
    }

    private Review review(Scene scene, UUID id) {
        return pages.review(scene, id).orElseThrow(NoSuchPage::new);
    }
}
