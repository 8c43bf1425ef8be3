package se.radslag.people.web.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.rollover.AskParties;
import se.radslag.people.rollover.RemindParties;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;

/** The room of a new term, where the parties are asked and reminded. */
@Controller
class TermController {

    private final TermPages pages;
    private final AskParties ask;
    private final RemindParties remind;

    TermController(TermPages pages, AskParties ask, RemindParties remind) {
        this.pages = pages;
        this.ask = ask;
        this.remind = remind;
    }

    @GetMapping("/{structure}/w/people/term")
    ModelAndView show(
            Scene scene,
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt = saved != null && saved.matches("(asked|reminded)-[0-9]{1,3}")
                ? scene.say("people-term.saved." + saved.split("-", 2)[0], Integer.parseInt(saved.split("-", 2)[1]))
                : null;
        return new ModelAndView("people/term/page")
                .addObject("page", pages.of(scene, pages.then(scene, from), actor, receipt, null));
    }

    @PostMapping("/{structure}/w/people/term/questions")
    ModelAndView ask(Scene scene, Actor actor, @RequestParam String from, @RequestParam String by) {
        var last = scene.on(by).onDay();
        try {
            int asked = ask.handle(
                            new AskParties.Command(
                                    scene.structure(),
                                    day(scene, from),
                                    last.wrong() == null ? last.day() : LocalDate.EPOCH),
                            actor)
                    .result();
            return saved(scene, from, "asked-" + asked);
        } catch (Refused refused) {
            return refused(scene, from, actor, refused);
        }
    }

    @PostMapping("/{structure}/w/people/term/reminders")
    ModelAndView remind(Scene scene, Actor actor, @RequestParam String from) {
        try {
            int reminded = remind.handle(new RemindParties.Command(scene.structure(), day(scene, from), false), actor)
                    .result();
            return saved(scene, from, "reminded-" + reminded);
        } catch (Refused refused) {
            return refused(scene, from, actor, refused);
        }
    }

    private static LocalDate day(Scene scene, String from) {
        var day = scene.on(from).onDay();
        if (day.wrong() != null) {
            throw new NoSuchPage();
        }
        return day.day();
    }

    private static ModelAndView saved(Scene scene, String from, String what) {
        return new ModelAndView("redirect:" + scene.path() + "/w/people/term?from=" + from + "&sparat=" + what);
    }

    private ModelAndView refused(Scene scene, String from, Actor actor, Refused refused) {
        var view = new ModelAndView("people/term/page")
                .addObject("page", pages.of(scene, pages.then(scene, from), actor, null, refused.verdicts()));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
