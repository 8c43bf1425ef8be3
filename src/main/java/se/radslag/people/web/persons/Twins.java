package se.radslag.people.web.persons;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Actor;
import se.radslag.people.ActorNames;
import se.radslag.people.Doubles;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.web.Scene;

/** Lists entries that may be of one and the same person, and those that are found not to be. */
@Component
class Twins {

    private final Doubles doubles;
    private final ActorNames names;

    Twins(Doubles doubles, ActorNames names) {
        this.doubles = doubles;
        this.names = names;
    }

    PersonsPage.Doubles of(Scene scene, Actor actor) {
        var found = doubles.all();
        boolean mayMerge = PeopleRules.isCoordinator(actor);
        return new PersonsPage.Doubles(
                scene.path() + "/w/people/apart",
                mayMerge,
                found.pairs().stream().map(pair -> twin(scene, pair)).toList(),
                found.number() - found.pairs().size(),
                mayMerge ? apart(scene) : List.of());
    }

    private static PersonsPage.Twin twin(Scene scene, Doubles.Pair pair) {
        return new PersonsPage.Twin(
                pair.one().toString(),
                pair.oneName(),
                pair.other().toString(),
                pair.otherName(),
                scene.path() + "/w/people/merging?person=" + pair.other() + "&into=" + pair.one());
    }

    private List<PersonsPage.Apart> apart(Scene scene) {
        var apart = doubles.apart();
        var who = names.of(apart.stream().map(Doubles.Apart::by).distinct().toList());
        return apart.stream()
                .map(each -> new PersonsPage.Apart(
                        each.id().toString(),
                        each.oneName(),
                        each.otherName(),
                        scene.forms().moment(each.at()),
                        who.getOrDefault(each.by(), scene.say("people-work.readings.link"))))
                .toList();
    }
}
