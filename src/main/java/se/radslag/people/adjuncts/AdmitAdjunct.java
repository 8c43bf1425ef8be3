package se.radslag.people.adjuncts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.Adjunct;
import se.radslag.people.PersonId;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Lets somebody without a seat, or an outside organisation, to a body's meetings for a time. */
@UseCase
public class AdmitAdjunct {

    private final AdjunctRows rows;
    private final CharterLookup charters;
    private final RegisterPerson register;
    private final Clock clock;

    AdmitAdjunct(AdjunctRows rows, CharterLookup charters, RegisterPerson register, Clock clock) {
        this.rows = rows;
        this.charters = charters;
        this.register = register;
        this.clock = clock;
    }

    /**
     * An admission.
     *
     * @param newcomer the person, where they are entered with it; null for somebody known
     */
    public record Command(
            StructureId structure,
            @Subject String body,
            Adjunct.Role role,
            @Nullable PersonId person,
            @Nullable UUID organisation,
            boolean maySpeak,
            LocalDate from,
            @Nullable LocalDate last,
            @Nullable String reason,
            RegisterPerson.@Nullable Command newcomer) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var body = Objects.requireNonNull(charter.bodies().get(command.body));
        var verdicts = PeopleRules.coordinates(actor)
                .and(AdjunctRules.admits(command, body))
                .orRefuse();
        if (command.newcomer != null) {
            register.handle(command.newcomer, actor);
        }
        rows.admit(command, clock.instant(), actor);
        return verdicts;
    }
}
