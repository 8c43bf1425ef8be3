package se.radslag.people.naming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.people.MandateLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.composition.Composition;
import se.radslag.people.composition.ConfirmRules;
import se.radslag.people.domain.PeopleRules;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Confirms that a body is composed as the agreement asks from a day on; what is broken all the same has its reason. */
@UseCase
public class ConfirmComposition {

    private final Confirmations confirmations;
    private final SlotRows slots;
    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final CharterLookup charters;
    private final Clock clock;

    ConfirmComposition(
            Confirmations confirmations,
            SlotRows slots,
            RegisterLookup registers,
            MandateLookup mandates,
            CharterLookup charters,
            Clock clock) {
        this.confirmations = confirmations;
        this.slots = slots;
        this.registers = registers;
        this.mandates = mandates;
        this.charters = charters;
        this.clock = clock;
    }

    /**
     * A confirmation.
     *
     * @param reasons why what is broken is accepted, by message
     * @param together those confirmed in one go, which can be undone in one go; null for one alone
     */
    public record Command(
            StructureId structure,
            @Subject String body,
            LocalDate from,
            Map<String, String> reasons,
            @Nullable UUID together) {

        public Command {
            reasons = Map.copyOf(reasons);
        }
    }

    public Judged<UUID> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        slots.lock(command.structure, command.body);
        var composition = Composition.of(
                charter,
                registers.on(charter, command.from),
                mandates.on(command.structure, command.from),
                command.body,
                command.from);
        var verdicts = PeopleRules.coordinates(actor)
                .and(ConfirmRules.check(composition))
                .orRefuse();
        boolean isExplained = verdicts.askingForReason().stream()
                .allMatch(verdict -> !reason(command, verdict).isBlank());
        if (!isExplained) {
            throw new Refused(verdicts);
        }
        var id = confirmations.add(charter.origin(), command, clock.instant(), actor);
        verdicts.askingForReason()
                .forEach(verdict -> confirmations.waive(command.structure, id, verdict, reason(command, verdict)));
        return Judged.of(id, verdicts);
    }

    private static String reason(Command command, Verdict verdict) {
        return command.reasons.getOrDefault(verdict.message(), "");
    }
}
