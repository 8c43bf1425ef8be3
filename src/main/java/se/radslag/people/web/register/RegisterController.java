package se.radslag.people.web.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.web.Scene;
import se.radslag.platform.table.TableFile;

/** Where a party keeps its register. */
@Controller
class RegisterController {

    private final RegisterPages pages;

    RegisterController(RegisterPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{structure}/w/people/register")
    ModelAndView show(
            Scene scene,
            Actor actor,
            @RequestParam String party,
            @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        var receipt =
                saved != null && saved.matches("office|ending|coalition|leave|return|correction|organ|side|side-end")
                        ? scene.say("people-work.saved." + saved)
                        : null;
        return new ModelAndView("people/register/page")
                .addObject("page", pages.of(scene, scene.partyAt(party), actor, receipt));
    }

    @GetMapping({"/{structure}/w/people/register.csv", "/{structure}/w/people/register.xlsx"})
    TableFile file(Scene scene, @RequestParam String party) {
        return pages.file(scene, scene.partyAt(party));
    }
}
