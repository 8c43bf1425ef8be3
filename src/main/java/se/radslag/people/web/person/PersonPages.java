package se.radslag.people.web.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.kernel.Period;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.PoliticalPartyLookup;
import se.radslag.people.seating.Mandate;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.platform.web.Crumb;

/** Tells what a person holds and has held, as far as it is public. */
@Component
public class PersonPages {

    private final PersonHistory.Lookup histories;
    private final PoliticalPartyLookup parties;
    private final HeldThings things;

    PersonPages(PersonHistory.Lookup histories, PoliticalPartyLookup parties, HeldThings things) {
        this.histories = histories;
        this.parties = parties;
        this.things = things;
    }

    public Optional<PersonHistory> history(Scene scene, PersonId id) {
        return histories.of(id, scene.structure());
    }

    PersonPage of(Scene scene, PersonHistory person) {
        var held = things.of(scene, person);
        var today = scene.onDay().today();
        var names = person.names();
        var name = names.getLast();
        return new PersonPage(
                List.of(scene.front(), scene.members()),
                name.full(),
                mark(scene, person),
                null,
                names.stream()
                        .filter(each -> !each.equals(name))
                        .map(each -> scene.say(
                                "people-pages.person.was",
                                each.full(),
                                Objects.requireNonNull(each.during().last())))
                        .toList(),
                lines(held, each -> each.contains(today)),
                lines(held, each -> each.first() != null && each.first().isAfter(today)),
                lines(held, each -> each.last() != null && each.last().isBefore(today)),
                new PersonTimes(scene, parties.all()).of(name.full(), held),
                List.of(new Crumb(
                        scene.say("people-role.open-role"), scene.path() + "/person/" + person.id() + "/roll")));
    }

    private static List<PersonPage.Line> lines(List<Held> held, Predicate<Period> when) {
        return held.stream()
                .filter(each -> when.test(each.during()))
                .sorted(Comparator.comparing((Held each) ->
                                Objects.requireNonNullElse(each.during().first(), LocalDate.MIN))
                        .reversed())
                .map(Held::line)
                .toList();
    }

    private @Nullable Mark mark(Scene scene, PersonHistory person) {
        var id = person.offices().stream()
                .map(each -> each.politicalParty())
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> person.seats().stream()
                        .map(Mandate::politicalParty)
                        .filter(Objects::nonNull)
                        .findFirst());
        return id.map(each -> parties.all().get(each))
                .map(each -> Mark.of(each, scene))
                .orElse(null);
    }
}
