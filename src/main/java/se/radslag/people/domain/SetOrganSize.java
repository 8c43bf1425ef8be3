package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Says how large an organ and its presidium are from a day on, and which political parties sit in it; what held before stands. */
@UseCase
public class SetOrganSize {

    private final Organs organs;

    SetOrganSize(Organs organs) {
        this.organs = organs;
    }

    /**
     * An organ's size.
     *
     * @param seats members; null where not known
     * @param presidium chair and vice chairs together; null where not known
     * @param parties the seats of each political party
     * @param last the last day; null until further notice
     * @param seen what was said of the organ when the actor looked
     */
    public record Command(
            PartyKey party,
            @Subject String organ,
            @Nullable Integer seats,
            @Nullable Integer presidium,
            Map<String, Integer> parties,
            LocalDate from,
            @Nullable LocalDate last,
            String seen) {

        public Command {
            parties = Map.copyOf(new TreeMap<>(parties));
        }
    }

    /** @throws ChangedByAnother if somebody else has said something of the organ since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = OrganRules.sizes(actor, command).orRefuse();
        organs.lock(command.party);
        var current = organs.mark(command.party, command.organ);
        ChangedByAnother.unlessSame(command.seen, current);
        organs.set(command);
        return verdicts;
    }
}
