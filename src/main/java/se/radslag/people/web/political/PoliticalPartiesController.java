package se.radslag.people.web.political;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.EnterPoliticalParty;
import se.radslag.people.web.OnDay;
import se.radslag.people.web.Scene;
import se.radslag.platform.text.Language;
import se.radslag.platform.web.form.Attempt;
import se.radslag.platform.web.form.Trouble;
import se.radslag.platform.web.form.Typed;

/** Where political parties are seen, and local ones entered. */
@Controller
class PoliticalPartiesController {

    private final PoliticalPartyPages pages;
    private final EnterPoliticalParty enter;
    private final Clock clock;

    PoliticalPartiesController(PoliticalPartyPages pages, EnterPoliticalParty enter, Clock clock) {
        this.pages = pages;
        this.enter = enter;
        this.clock = clock;
    }

    @GetMapping("/{structure}/w/people/political-parties")
    ModelAndView list(
            Charter charter,
            Language language,
            Actor actor,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        var receipt = "party".equals(saved) ? scene.say("people-work.saved.party") : null;
        return new ModelAndView("people/political/page").addObject("page", pages.of(scene, actor, receipt));
    }

    @GetMapping("/{structure}/w/people/political-party")
    ModelAndView form(Charter charter, Language language, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        pages.party(typed.raw("id"))
                .ifPresent(party -> typed.suggest("letters", party.letters())
                        .suggest("colour", party.colour())
                        .suggest("place", party.place())
                        .suggest("name-sv", party.nameSv())
                        .suggest("name-en", party.nameEn()));
        return pages.form(scene, typed, Trouble.NONE).answer();
    }

    @PostMapping("/{structure}/w/people/political-party")
    ModelAndView enter(Charter charter, Language language, Actor actor, Typed typed) {
        var scene = new Scene(charter, OnDay.of(null, clock), language);
        return Attempt.of(
                () -> {
                    var party = PoliticalPartyPages.read(typed);
                    if (!typed.isWhole()) {
                        return null;
                    }
                    enter.handle(
                            new EnterPoliticalParty.Command(
                                    party, typed.raw("id").isEmpty()),
                            actor);
                    return PoliticalPartyPages.path(scene) + "?sparat=party";
                },
                trouble -> pages.form(scene, typed, trouble));
    }
}
