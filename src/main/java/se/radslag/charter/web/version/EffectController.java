package se.radslag.charter.web.version;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.charter.domain.TakeCharterIntoEffect;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.web.NoSuchPage;

/** Where is said which version of a charter is to hold. */
@Controller
class EffectController {

    private final VersionRows versions;
    private final TakeCharterIntoEffect effect;

    EffectController(VersionRows versions, TakeCharterIntoEffect effect) {
        this.versions = versions;
        this.effect = effect;
    }

    @PostMapping("/{structure}/w/charter/effect")
    String takeEffect(StructureId structure, @RequestParam int number, @RequestParam int instead, Actor actor) {
        if (versions.named(structure, number).isEmpty()) {
            throw new NoSuchPage();
        }
        effect.handle(new TakeCharterIntoEffect.Command(structure, number, instead), actor);
        return "redirect:/" + structure + "/avtal/versioner?sparat=effect";
    }
}
