package se.radslag.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Takes a role back; it stops to count at once, also for those who are signed in. */
@UseCase
public class EndRole {

    private final GivenRoles roles;

    EndRole(GivenRoles roles) {
        this.roles = roles;
    }

    /**
     * What came in: which of the given roles.
     *
     * @param structure where the actor acts; null for the whole installation
     */
    public record Command(@Subject UUID role, @Nullable StructureId structure) {}

    /** @throws se.radslag.kernel.Refused when it is not the actor's to end, over already, or the last operator's */
    public Verdicts handle(Command command, Actor actor) {
        var place = command.structure();
        var role = roles.of(command.role()).filter(found -> place == null || place.equals(found.structure()));
        var verdicts = Verdicts.of(
                        AccessRules.mayGive(role.map(GivenRole::role).orElse(null), actor),
                        AccessRules.roleIsThere(role.isPresent()),
                        AccessRules.operatorRemains(role.map(GivenRole::role).orElse(null), roles.operators()))
                .orRefuse();
        roles.end(command.role(), actor);
        return verdicts;
    }
}
