package se.radslag.people.domain;

import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PersonId;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/**
 * Makes two entries of one person one: all that the first held is the second's, its address leads there, and if either is
 * protected both are.
 */
@UseCase
public class MergePersons {

    private final Persons persons;
    private final OwnSides sides;

    MergePersons(Persons persons, OwnSides sides) {
        this.persons = persons;
        this.sides = sides;
    }

    /** The entry to give up, and the one that stays. */
    public record Command(@Subject PersonId person, @Subject PersonId into) {}

    public Verdicts handle(Command command, Actor actor) {
        var verdicts =
                PersonActRules.merges(actor, command.person, command.into).orRefuse();
        var one = persons.locked(command.person);
        var other = persons.locked(command.into);
        if (one.isEmpty() || other.isEmpty() || other.get().mergedInto() != null) {
            throw Refused.because("people-register.rule.person-known");
        }
        var apart = Verdict.product("people-register.rule.sides-apart", !sides.overlap(command.person, command.into));
        var both = verdicts.and(Verdicts.of(apart)).orRefuse();
        persons.merge(command.person, command.into);
        if (one.get().protectedSince() != null && other.get().protectedSince() == null) {
            persons.protect(command.into, one.get().protectedSince());
        }
        return both;
    }
}
