package se.radslag.people.web.term;

import java.time.Clock;
import java.time.LocalDate;
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
import se.radslag.people.rollover.AskParties;
import se.radslag.people.rollover.RemindParties;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;

/** The room of a new term, where the parties are asked and reminded. */
@Controller
class TermController {

    private final TermPages pages;
    private final AskParties ask;
    private final RemindParties remind;
    private final Clock clock;

    TermController(TermPages pages, AskParties ask, RemindParties remind, Clock clock) {
        this.pages = pages;
        this.ask = ask;
        this.remind = remind;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/term")
    ModelAndView show(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var receipt = saved != null && saved.matches("(asked|reminded)-[0-9]{1,3}")
                ? scene.say("people-term.saved." + saved.split("-", 2)[0], Integer.parseInt(saved.split("-", 2)[1]))
                : null;
        return new ModelAndView("people/term/page")
                .addObject("page", pages.of(scene, pages.then(scene, from), actor, receipt, null));
    }

    @PostMapping("/{structure}/w/people/term/questions")
    ModelAndView ask(
            Charter charter, Language language, Actor actor, @RequestParam String from, @RequestParam String by) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var last = OnDay.of(by, clock);
        try {
            int asked = ask.handle(
                            new AskParties.Command(
                                    scene.structure(), day(from), last.wrong() == null ? last.day() : LocalDate.EPOCH),
                            actor)
                    .result();
            return saved(scene, from, "asked-" + asked);
        } catch (Refused refused) {
            return refused(scene, from, actor, refused);
        }
    }

    @PostMapping("/{structure}/w/people/term/reminders")
    ModelAndView remind(Charter charter, Language language, Actor actor, @RequestParam String from) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        try {
            int reminded = remind.handle(new RemindParties.Command(scene.structure(), day(from), false), actor)
                    .result();
            return saved(scene, from, "reminded-" + reminded);
        } catch (Refused refused) {
            return refused(scene, from, actor, refused);
        }
    }

    private LocalDate day(String from) {
        var day = OnDay.of(from, clock);
        if (day.wrong() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
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
