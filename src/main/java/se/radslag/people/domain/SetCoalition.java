package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.CoalitionLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.seating.Side;
import se.radslag.platform.usecase.UseCase;

/** Says who governs a party from a day on; who did until then stands. */
@UseCase
public class SetCoalition {

    private final Coalitions coalitions;

    SetCoalition(Coalitions coalitions) {
        this.coalitions = coalitions;
    }

    /**
     * Who governs.
     *
     * @param until the last day; null until further notice
     * @param seen what was said of who governs when the actor looked, as {@link CoalitionLookup#mark}
     */
    public record Command(
            PartyKey party, LocalDate from, @Nullable LocalDate until, Map<String, Side> sides, String seen) {

        public Command {
            sides = Map.copyOf(sides);
        }
    }

    /** @throws ChangedByAnother if it has been changed since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PeopleRules.keeps(actor, command.party)
                .and(Verdicts.of(
                        Verdict.product(
                                "people-register.rule.coalition-governs", command.sides.containsValue(Side.MAJORITY)),
                        Verdict.product(
                                "people-register.rule.ends-after",
                                command.until == null || !command.until.isBefore(command.from))))
                .orRefuse();
        coalitions.lock(command.party);
        var current = coalitions.mark(command.party);
        ChangedByAnother.unlessSame(command.seen, current);
        coalitions.replace(command.party, command.from, command.until, command.sides);
        return verdicts;
    }
}
