package se.radslag.people.events;

import java.time.Clock;
import java.time.LocalDate;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.UseCase;

/** Signs somebody off again; whoever has waited longest gets the place and is told. */
@UseCase
public class SignOff {

    private final CharterLookup charters;
    private final Events events;
    private final EventLookup lookup;
    private final Signings signings;
    private final EventLetters letters;
    private final Clock clock;

    SignOff(
            CharterLookup charters,
            Events events,
            EventLookup lookup,
            Signings signings,
            EventLetters letters,
            Clock clock) {
        this.lookup = lookup;
        this.signings = signings;
        this.charters = charters;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    /** The key that was given when somebody signed up. */
    public record Command(StructureId structure, String key) {}

    public Verdicts handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var keyed = lookup.byKey(command.structure, command.key)
                .orElseThrow(() -> Refused.because("people-events.rule.key"));
        var before = events.locked(command.structure, keyed.event().slug()).orElseThrow();
        var verdicts = Verdicts.of(
                        Verdict.product(
                                "people-events.rule.signed-up",
                                before.present().stream()
                                        .anyMatch(each ->
                                                each.id().equals(keyed.signing().id()))),
                        Verdict.product(
                                "people-events.rule.not-over",
                                !LocalDate.now(clock).isAfter(before.facts().last())))
                .orRefuse();
        signings.signOff(keyed.signing().id(), clock.instant());
        letters.moved(
                charter, before, events.locked(command.structure, before.slug()).orElseThrow());
        return verdicts;
    }
}
