package se.radslag.people.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.Registrars;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.naming.NamingRules;
import se.radslag.people.rollover.ComingTerm;
import se.radslag.people.rollover.Terms;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.GapsPage.Gap;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Lists every seat and post that nobody fills on a day, why, and who can mend it. */
@Component
class GapPages {

    /** Not a party: what those who coordinate mend. */
    private static final String STRUCTURE = "";

    private final Terms terms;
    private final Registrars registrars;

    GapPages(Terms terms, Registrars registrars) {
        this.terms = terms;
        this.registrars = registrars;
    }

    int count(Scene scene) {
        return (int) terms.seatings(scene.charter(), scene.day()).values().stream()
                .mapToLong(seating -> places(seating).size() + posts(seating))
                .sum();
    }

    private static long posts(Seating seating) {
        return seating.posts().stream()
                .filter(post -> post.person() == null && post.there() == Answer.YES)
                .count();
    }

    private static List<Place> places(Seating seating) {
        return seating.places().stream()
                .filter(place -> place.isVacant() && place.required() || isFlagged(place))
                .toList();
    }

    private static boolean isFlagged(Place place) {
        return place.flags().stream().anyMatch(flag -> flag.holds() == Answer.NO);
    }

    GapsPage of(Scene scene, Actor actor) {
        var by = new LinkedHashMap<String, List<Gap>>();
        terms.seatings(scene.charter(), scene.day()).values().forEach(seating -> collect(scene, seating, actor, by));
        var groups = new ArrayList<GapsPage.Group>();
        scene.charter().parties().keySet().forEach(party -> add(scene, party, by.remove(party), groups));
        by.forEach((rest, gaps) -> add(scene, rest, gaps, groups));
        return new GapsPage(
                List.of(scene.front(), new Crumb(scene.say("people-work.title"), scene.path() + "/w/people")),
                scene.day(),
                groups,
                groups.stream().mapToInt(group -> group.gaps().size()).sum(),
                turns(scene));
    }

    private void add(Scene scene, String id, @Nullable List<Gap> gaps, List<GapsPage.Group> into) {
        if (gaps != null) {
            var name = id.equals(STRUCTURE) ? scene.say("people-term.gaps.structure") : scene.name(id);
            into.add(new GapsPage.Group("f-" + into.size(), name, who(scene, id), gaps));
        }
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

    private static void collect(Scene scene, Seating seating, Actor actor, Map<String, List<Gap>> into) {
        var words = new OfficeWords(scene);
        for (var place : places(seating)) {
            var party = scene.charter().parties().get(place.party());
            boolean may = NamingRules.mayName(scene.charter(), place.party(), actor);
            into.computeIfAbsent(place.party(), id -> new ArrayList<>())
                    .add(new Gap(
                            scene.name(seating.body()),
                            scene.bodyPath(seating.body()),
                            words.seat(place.term(), place.office(), party),
                            place.isVacant()
                                    ? Pill.bad(scene.say(
                                            "people-pages.vacancy." + Objects.requireNonNull(place.vacancy())))
                                    : Pill.warn(scene.say("people-pages.pill.flagged")),
                            may ? PlaceActs.of(scene, seating.body(), place) : null));
        }
        for (var post : seating.posts()) {
            if (post.person() == null && post.there() == Answer.YES) {
                into.computeIfAbsent(STRUCTURE, id -> new ArrayList<>())
                        .add(new Gap(
                                scene.name(seating.body()),
                                scene.bodyPath(seating.body()),
                                words.of(post.term()),
                                Pill.bad(scene.say("people-pages.post-vacancy." + post.vacancy())),
                                PeopleRules.isCoordinator(actor) && post.term().office() == null
                                        ? PlaceActs.post(
                                                scene,
                                                seating.body(),
                                                post.term().id())
                                        : null));
            }
        }
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
