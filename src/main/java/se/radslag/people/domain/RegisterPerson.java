package se.radslag.people.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;
import se.radslag.people.SimilarPersons;
import se.radslag.people.seating.Sex;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Enters a person, once those with a name alike have been looked at. */
@UseCase
public class RegisterPerson {

    private final Persons persons;
    private final SimilarPersons similar;
    private final Clock clock;

    RegisterPerson(Persons persons, SimilarPersons similar, Clock clock) {
        this.persons = persons;
        this.similar = similar;
        this.clock = clock;
    }

    /**
     * Somebody new.
     *
     * @param id the id to be had, where another act names it already; null to have one made
     * @param seen those with a name alike that the actor has looked at
     */
    public record Command(
            @Nullable PersonId id,
            String given,
            String family,
            @Nullable Sex sex,
            Set<PersonId> seen) {

        public Command {
            seen = Set.copyOf(seen);
        }

        public Command(String given, String family, @Nullable Sex sex, Set<PersonId> seen) {
            this(null, given, family, sex, seen);
        }
    }

    /** Gives the new person's id. */
    public Judged<PersonId> handle(Command command, Actor actor) {
        var alike = similar.to(command.given, command.family, null);
        var verdicts = PersonActRules.enters(actor, command.given, command.family, alike, command.seen)
                .orRefuse();
        var id = command.id == null ? PersonId.fresh(clock.instant()) : command.id;
        var name = new NewPerson.Named(command.given.strip(), command.family.strip(), new Period(null, null));
        persons.add(List.of(new NewPerson(id, command.sex, List.of(name), null)), clock.instant(), actor);
        return Judged.of(id, verdicts).about("person", id.value());
    }
}
