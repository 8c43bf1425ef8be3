package se.radslag.people.events;

import java.time.Clock;
import java.util.Objects;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Calls an event off and tells everybody who signed up. */
@UseCase
public class CallOffEvent {

    private final CharterLookup charters;
    private final Events events;
    private final EventLetters letters;
    private final Clock clock;

    CallOffEvent(CharterLookup charters, Events events, EventLetters letters, Clock clock) {
        this.charters = charters;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    /** The event by its address, and why. */
    public record Command(StructureId structure, @Subject String event, String reason) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var event = events.locked(command.structure, command.event)
                .orElseThrow(() -> Refused.because("people-events.rule.there"));
        var verdicts =
                EventRules.callsOff(actor, charter, event, command.reason).orRefuse();
        events.callOff(command.structure, Objects.requireNonNull(event.id()), command.reason, clock.instant(), actor);
        event.present().forEach(each -> letters.calledOff(charter, event, each, command.reason));
        return verdicts;
    }
}
