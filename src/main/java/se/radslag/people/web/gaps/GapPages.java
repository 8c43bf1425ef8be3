package se.radslag.people.web.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.Registrars;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.Terms;
import se.radslag.people.web.Scene;
import se.radslag.platform.web.Crumb;

/** Lists every seat and post that nobody fills on a day, why, and who can mend it. */
@Component
public class GapPages {

    private final Terms terms;
    private final Registrars registrars;

    GapPages(Terms terms, Registrars registrars) {
        this.terms = terms;
        this.registrars = registrars;
    }

    public int count(Scene scene) {
        return gaps(scene, Actor.PUBLIC).count();
    }

    private Gaps gaps(Scene scene, Actor actor) {
        var gaps = new Gaps(scene, actor);
        terms.seatings(scene.charter(), scene.day()).values().forEach(gaps::add);
        return gaps;
    }

    GapsPage of(Scene scene, Actor actor) {
        var gaps = gaps(scene, actor);
        var groups = new ArrayList<GapsPage.Group>();
        gaps.byParty()
                .forEach((party, all) -> groups.add(new GapsPage.Group(
                        "f-" + groups.size(),
                        party.equals(Gaps.STRUCTURE) ? scene.say("people-term.gaps.structure") : scene.name(party),
                        who(scene, party),
                        all)));
        return new GapsPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.day(),
                groups,
                gaps.count(),
                turns(scene));
    }

    private String who(Scene scene, String id) {
        var party = scene.charter().parties().get(id);
        if (party == null) {
            return scene.say("people-term.gaps.by-coordinator");
        }
        return registrars.of(scene.structure(), scene.key(party)).isEmpty()
                ? scene.say("people-term.gaps.by-nobody", scene.name(id))
                : scene.say("people-term.gaps.by-registrar", scene.name(id));
    }

    private static List<Crumb> turns(Scene scene) {
        var days = new TreeSet<>(List.of(scene.day(), scene.onDay().today()));
        ComingTerm.after(scene.charter(), scene.onDay().today()).ifPresent(days::add);
        return days.stream()
                .filter(day -> !day.equals(scene.day()))
                .map(day -> new Crumb(
                        day.equals(scene.onDay().today())
                                ? scene.say("people-term.gaps.today")
                                : scene.say("people-term.gaps.then", day),
                        scene.path() + "/w/people/gaps?from=" + day))
                .toList();
    }
}
