package se.radslag.people.web.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.rollover.AnswerForTerm;
import se.radslag.people.rollover.TakeBackAnswer;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;

/** Where a party answers for a new term. */
@Controller
class AnswerController {

    private final AnswerPages pages;
    private final AnswerForTerm answer;
    private final TakeBackAnswer takeBack;

    AnswerController(AnswerPages pages, AnswerForTerm answer, TakeBackAnswer takeBack) {
        this.pages = pages;
        this.answer = answer;
        this.takeBack = takeBack;
    }

    @GetMapping("/{structure}/w/people/answer")
    ModelAndView show(
            Scene today,
            Actor actor,
            @RequestParam String party,
            @RequestParam String from,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = scene(today, from);
        var receipt = saved != null && saved.matches("answer|withdrawal|seat|office|coalition")
                ? scene.say("people-term.saved." + saved)
                : null;
        return new ModelAndView("people/answer/page")
                .addObject("page", pages.of(scene, scene.partyAt(party), actor, receipt, null, null));
    }

    @PostMapping("/{structure}/w/people/answer")
    ModelAndView answer(
            Scene today,
            Actor actor,
            @RequestParam String party,
            @RequestParam String from,
            @RequestParam(defaultValue = "") String remains) {
        var scene = scene(today, from);
        var text = remains.strip().substring(0, Math.min(500, remains.strip().length()));
        try {
            answer.handle(
                    new AnswerForTerm.Command(
                            scene.structure(), scene.day(), scene.partyAt(party).id(), text.isEmpty() ? null : text),
                    actor);
            return saved(scene, party, "answer");
        } catch (Refused refused) {
            return refused(scene, party, actor, refused, text);
        }
    }

    @PostMapping("/{structure}/w/people/answer/withdrawal")
    ModelAndView takeBack(Scene today, Actor actor, @RequestParam String party, @RequestParam String from) {
        var scene = scene(today, from);
        try {
            takeBack.handle(
                    new TakeBackAnswer.Command(
                            scene.structure(), scene.day(), scene.partyAt(party).id()),
                    actor);
            return saved(scene, party, "withdrawal");
        } catch (Refused refused) {
            return refused(scene, party, actor, refused, null);
        }
    }

    private static Scene scene(Scene today, String from) {
        var scene = today.on(from);
        if (scene.onDay().wrong() != null) {
            throw new NoSuchPage();
        }
        return scene;
    }

    private static ModelAndView saved(Scene scene, String party, String what) {
        return new ModelAndView("redirect:" + scene.path() + "/w/people/answer?party=" + party + "&from=" + scene.day()
                + "&sparat=" + what);
    }

    private ModelAndView refused(Scene scene, String party, Actor actor, Refused refused, @Nullable String typed) {
        var view = new ModelAndView("people/answer/page")
                .addObject("page", pages.of(scene, scene.partyAt(party), actor, null, refused.verdicts(), typed));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
