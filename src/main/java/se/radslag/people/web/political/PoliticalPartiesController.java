package se.radslag.people.web.political;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.domain.EnterPoliticalParty;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where political parties are seen, and local ones entered. */
@Controller
class PoliticalPartiesController {

    private final PoliticalPartyPages pages;
    private final EnterPoliticalParty enter;

    PoliticalPartiesController(PoliticalPartyPages pages, EnterPoliticalParty enter) {
        this.pages = pages;
        this.enter = enter;
    }

    @GetMapping("/{structure}/w/people/political-parties")
    ModelAndView list(
            Scene scene, Actor actor, @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt = "party".equals(saved) ? scene.say("people-work.saved.party") : null;
        return new ModelAndView("people/political/page").addObject("page", pages.of(scene, actor, receipt));
    }

    @GetMapping("/{structure}/w/people/political-party")
    ModelAndView form(Scene scene, Typed typed) {
        pages.begin(typed);
        return party(scene, typed).opened();
    }

    @PostMapping("/{structure}/w/people/political-party")
    ModelAndView enter(Scene scene, Actor actor, Typed typed) {
        return party(scene, typed)
                .sent(
                        () -> new EnterPoliticalParty.Command(
                                PoliticalPartyPages.read(typed), typed.raw("id").isEmpty()),
                        command -> enter.handle(command, actor),
                        PoliticalPartyPages.path(scene) + "?sparat=party");
    }

    private Asking party(Scene scene, Typed typed) {
        return new Asking(typed, trouble -> pages.form(scene, typed, trouble));
    }
}
