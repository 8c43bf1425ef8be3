package se.radslag.people.web.newcomers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.PoliticalParty;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.rollover.Terms;
import se.radslag.people.seating.Occupant;
import se.radslag.people.seating.Person;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.text.Alphabet;
import se.radslag.platform.web.Crumb;

/** Finds those who come when a term begins. */
@Component
public class NewcomerPages {

    private final Terms terms;
    private final PersonLookup persons;
    private final PoliticalPartyLookup parties;

    NewcomerPages(Terms terms, PersonLookup persons, PoliticalPartyLookup parties) {
        this.terms = terms;
        this.persons = persons;
        this.parties = parties;
    }

    /** Where somebody sits. */
    private record Sits(Occupant occupant, Set<String> bodies) {}

    /** Those who sit on the day before, and on the day. */
    private record Turn(Map<PersonId, Sits> before, Map<PersonId, Sits> after) {

        Map<PersonId, Sits> coming() {
            var coming = new LinkedHashMap<>(after);
            coming.keySet().removeAll(before.keySet());
            return coming;
        }

        int leaving() {
            return (int) before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .count();
        }
    }

    public int count(Scene scene) {
        return turn(scene).coming().size();
    }

    NewcomersPage of(Scene scene) {
        var turn = turn(scene);
        var coming = turn.coming();
        var named = persons.on(coming.keySet(), scene.day());
        var all = parties.all();
        return new NewcomersPage(
                crumbs(scene),
                scene.day(),
                named.values().stream()
                        .sorted(Comparator.comparing((Person person) -> person.name() == null)
                                .thenComparing(Alphabet.of(scene.language())
                                        .by(person -> Objects.requireNonNullElse(person.name(), ""))))
                        .map(person -> newcomer(scene, person, Objects.requireNonNull(coming.get(person.id())), all))
                        .toList(),
                turn.after().size() - coming.size(),
                turn.leaving());
    }

    private static List<Crumb> crumbs(Scene scene) {
        return List.of(
                scene.front(),
                new Crumb(scene.say("people-work.title"), scene.path() + "/w/people"),
                new Crumb(
                        scene.say("people-term.title", scene.day()),
                        scene.path() + "/w/people/term?from=" + scene.day()));
    }

    private Turn turn(Scene scene) {
        return new Turn(sitting(scene, scene.day().minusDays(1)), sitting(scene, scene.day()));
    }

    private Map<PersonId, Sits> sitting(Scene scene, LocalDate day) {
        var sitting = new HashMap<PersonId, Sits>();
        for (var seating : terms.seatings(scene.charter(), day).values()) {
            for (var place : seating.taken()) {
                var occupant = Objects.requireNonNull(place.occupant());
                sitting.computeIfAbsent(occupant.person(), id -> new Sits(occupant, new LinkedHashSet<>()))
                        .bodies()
                        .add(seating.body());
            }
        }
        return sitting;
    }

    private static NewcomersPage.Newcomer newcomer(
            Scene scene, Person person, Sits sits, Map<String, PoliticalParty> all) {
        var political = sits.occupant.politicalParty();
        var mark = political == null ? null : all.get(political);
        var role = scene.path() + "/person/" + person.id() + "/roll";
        return new NewcomersPage.Newcomer(
                person.name() == null ? scene.say("people-work.protected") : person.name(),
                mark == null ? null : Mark.of(mark, scene),
                scene.name(sits.occupant.home()),
                sits.bodies.stream().map(scene::name).collect(Collectors.joining(", ")),
                person.isProtected() ? null : scene.onDay().keep(role),
                person.isProtected() ? null : scene.onDay().keep("%s.pdf".formatted(role)));
    }
}
