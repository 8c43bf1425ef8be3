package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Side;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Gives a person a side of their own in a party, where it is not that of the political party, with a reason. */
@UseCase
public class OverrideSide {

    private final OwnSides sides;
    private final Persons persons;
    private final Clock clock;

    OverrideSide(OwnSides sides, Persons persons, Clock clock) {
        this.sides = sides;
        this.persons = persons;
        this.clock = clock;
    }

    /** @param last the last day; null until further notice */
    public record Command(
            PartyKey party,
            @Subject PersonId person,
            Side side,
            LocalDate from,
            @Nullable LocalDate last,
            @Nullable String reason) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.keeps(actor, command.party).orRefuse();
        if (persons.locked(command.person).isEmpty()) {
            throw Refused.because("people-register.rule.person-known");
        }
        boolean isFree = sides.isFree(command.person, command.party, command.from, command.last);
        var verdicts = SideRules.overrides(actor, command, isFree).orRefuse();
        sides.add(command, clock.instant(), actor);
        return verdicts;
    }
}
