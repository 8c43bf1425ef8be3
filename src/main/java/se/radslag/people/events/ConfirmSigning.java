package se.radslag.people.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.events.Event.Signing;
import se.radslag.platform.usecase.UseCase;

/** Confirms by the key from the letter that somebody comes: now they have a place, or wait for one. */
@UseCase
public class ConfirmSigning {

    private final CharterLookup charters;
    private final Events events;
    private final EventLookup lookup;
    private final Signings signings;
    private final EventLetters letters;
    private final Clock clock;

    ConfirmSigning(
            CharterLookup charters,
            Events events,
            EventLookup lookup,
            Signings signings,
            EventLetters letters,
            Clock clock) {
        this.charters = charters;
        this.events = events;
        this.lookup = lookup;
        this.signings = signings;
        this.letters = letters;
        this.clock = clock;
    }

    /** The key from the letter to the address that was signed up. */
    public record Command(StructureId structure, String key) {}

    /** Confirming once more changes nothing. @throws Refused when the key is to nothing, or it is too late */
    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var keyed = lookup.byKey(command.structure, command.key)
                .orElseThrow(() -> Refused.because("people-events.rule.key"));
        var event = events.locked(command.structure, keyed.event().slug()).orElseThrow();
        var signing = event.signings().stream()
                .filter(each -> each.id().equals(keyed.signing().id()))
                .findFirst()
                .orElseThrow(() -> Refused.because("people-events.rule.key"));
        var verdicts = Verdicts.of(Verdict.product("people-events.rule.open", mayConfirm(event, signing)))
                .orRefuse();
        if (!signing.confirmed()) {
            signings.confirm(signing.id(), clock.instant());
            var mail = Objects.requireNonNullElse(signing.mail(), "");
            letters.signedUp(charter, event, mail, signing.language(), command.key);
        }
        return verdicts;
    }

    private boolean mayConfirm(Event event, Signing signing) {
        return signing.confirmed() || event.isOpen(LocalDate.now(clock));
    }
}
