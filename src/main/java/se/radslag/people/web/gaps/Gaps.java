package se.radslag.people.web.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.naming.NamingRules;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.PostHeld;
import se.radslag.people.seating.Seating;
import se.radslag.people.web.OfficeWords;
import se.radslag.people.web.Scene;
import se.radslag.people.web.gaps.GapsPage.Gap;
import se.radslag.people.web.parts.PlaceActs;
import se.radslag.platform.web.Crumb;
import se.radslag.platform.web.Pill;

/** Gathers gaps body by body: an office that gives seats in several bodies is one gap, since it is mended once. */
final class Gaps {

    /** Not a party: what those who coordinate mend. */
    static final String STRUCTURE = "";

    private final Scene scene;
    private final Actor actor;
    private final OfficeWords words;
    private final Map<String, Map<Object, Found>> found = new LinkedHashMap<>();

    Gaps(Scene scene, Actor actor) {
        this.scene = scene;
        this.actor = actor;
        this.words = new OfficeWords(scene);
        scene.charter().parties().keySet().forEach(party -> found.put(party, new LinkedHashMap<>()));
        found.put(STRUCTURE, new LinkedHashMap<>());
    }

    /** One gap while its bodies are gathered. */
    private record Found(String what, Pill why, @Nullable Crumb act, List<Crumb> bodies) {}

    /** What is missing in one body. */
    void add(Seating seating) {
        seating.places().stream()
                .filter(place -> place.isVacant() && place.required() || isFlagged(place))
                .forEach(place -> place(seating.body(), place));
        seating.posts().stream()
                .filter(post -> post.person() == null && post.there() == Answer.YES)
                .forEach(post -> post(seating.body(), post));
    }

    private static boolean isFlagged(Place place) {
        return place.flags().stream().anyMatch(flag -> flag.holds() == Answer.NO);
    }

    private void place(String body, Place place) {
        boolean may = NamingRules.mayName(scene.charter(), place.party(), actor);
        var office = place.office();
        Object key = office != null ? office : List.of(body, place.term().id(), place.ordinal());
        note(
                place.party(),
                key,
                body,
                () -> new Found(
                        words.seat(
                                place.term(), office, scene.charter().parties().get(place.party())),
                        place.isVacant()
                                ? Pill.bad(scene.say("people-pages.vacancy." + Objects.requireNonNull(place.vacancy())))
                                : Pill.warn(scene.say("people-pages.pill.flagged")),
                        may ? PlaceActs.of(scene, body, place) : null,
                        new ArrayList<>()));
    }

    private void post(String body, PostHeld post) {
        var office = post.term().office();
        var party = office == null ? null : scene.charter().parties().get(office.party());
        if (office != null && party != null) {
            var key = new OfficeKey(scene.key(party), office.organ(), office.post(), 1);
            boolean may = NamingRules.mayName(scene.charter(), party.id(), actor);
            note(
                    party.id(),
                    key,
                    body,
                    () -> new Found(
                            words.of(party, key),
                            why(post),
                            may ? new Crumb(act(), PlaceActs.office(scene, party.id(), key)) : null,
                            new ArrayList<>()));
        } else {
            boolean may = PeopleRules.isCoordinator(actor) && office == null;
            note(
                    STRUCTURE,
                    List.of(body, post.term().id()),
                    body,
                    () -> new Found(
                            words.of(post.term()),
                            why(post),
                            may ? PlaceActs.post(scene, body, post.term().id()) : null,
                            new ArrayList<>()));
        }
    }

    private Pill why(PostHeld post) {
        return Pill.bad(scene.say("people-pages.post-vacancy." + post.vacancy()));
    }

    private String act() {
        return scene.say("people-work.composition.name");
    }

    private void note(String whose, Object key, String body, Supplier<Found> gap) {
        found.computeIfAbsent(whose, id -> new LinkedHashMap<>())
                .computeIfAbsent(key, id -> gap.get())
                .bodies()
                .add(new Crumb(scene.name(body), scene.bodyPath(body)));
    }

    /** The gaps of each party that has any, and of the structure. */
    Map<String, List<Gap>> byParty() {
        var by = new LinkedHashMap<String, List<Gap>>();
        found.forEach((party, gaps) -> {
            if (!gaps.isEmpty()) {
                by.put(
                        party,
                        gaps.values().stream()
                                .map(each -> new Gap(
                                        each.what(),
                                        each.why(),
                                        each.bodies().stream().distinct().toList(),
                                        each.act()))
                                .toList());
            }
        });
        return by;
    }

    int count() {
        return found.values().stream().mapToInt(Map::size).sum();
    }
}
