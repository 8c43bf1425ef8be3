package se.radslag.people.web.adjuncts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.radslag.kernel.Actor;
import se.radslag.people.Adjunct;
import se.radslag.people.adjuncts.EndAdjunct;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.NoSuchPage;
import se.radslag.platform.web.form.Asking;
import se.radslag.platform.web.form.Typed;

/** Where somebody without a seat leaves a body's meetings. */
@Controller
class AdjunctEndController {

    private final AdjunctForms forms;
    private final Adjunct.Lookup adjuncts;
    private final EndAdjunct end;

    AdjunctEndController(AdjunctForms forms, Adjunct.Lookup adjuncts, EndAdjunct end) {
        this.forms = forms;
        this.adjuncts = adjuncts;
        this.end = end;
    }

    @GetMapping("/{structure}/w/people/adjunct/end")
    ModelAndView form(Scene scene, Typed typed) {
        return ending(scene, adjunct(scene, typed), typed).opened();
    }

    @PostMapping("/{structure}/w/people/adjunct/end")
    ModelAndView end(Scene scene, Actor actor, Typed typed) {
        var adjunct = adjunct(scene, typed);
        return ending(scene, adjunct, typed)
                .sent(
                        () -> new EndAdjunct.Command(scene.structure(), adjunct.id(), typed.neededDay("last")),
                        command -> end.handle(command, actor),
                        AdjunctPages.saved(scene, adjunct.body(), "ended"));
    }

    private Asking ending(Scene scene, Adjunct adjunct, Typed typed) {
        return new Asking(typed, trouble -> forms.end(scene, adjunct, typed, trouble));
    }

    private Adjunct adjunct(Scene scene, Typed typed) {
        return typed.id("id")
                .flatMap(id -> adjuncts.named(scene.structure(), id))
                .orElseThrow(NoSuchPage::new);
    }
}
