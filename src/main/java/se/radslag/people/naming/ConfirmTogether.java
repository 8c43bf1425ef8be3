package se.radslag.people.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Confirms several bodies in one go, all or none, so that they can be undone in one go; none of them may need a reason. */
@UseCase
public class ConfirmTogether {

    private final ConfirmComposition confirm;

    ConfirmTogether(ConfirmComposition confirm) {
        this.confirm = confirm;
    }

    /** The bodies and the day from which they are composed so. */
    public record Command(
            StructureId structure,
            List<String> bodies,
            @Subject LocalDate from) {

        public Command {
            bodies = List.copyOf(bodies);
        }
    }

    /** Gives the id by which all of them are undone. */
    public Judged<UUID> handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor)
                .and(Verdicts.of(Verdict.product("people-term.rule.some-body", !command.bodies.isEmpty())))
                .orRefuse();
        var together = UUID.randomUUID();
        for (var body : command.bodies) {
            verdicts = verdicts.and(confirm.handle(
                            new ConfirmComposition.Command(command.structure, body, command.from, Map.of(), together),
                            actor)
                    .verdicts());
        }
        return Judged.of(together, verdicts);
    }
}
