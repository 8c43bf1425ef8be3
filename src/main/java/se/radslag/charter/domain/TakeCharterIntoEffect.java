package se.radslag.charter.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import se.radslag.charter.CharterTookEffect;
import se.radslag.charter.life.AgreementLives;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Makes a stored version the one that acts are judged by; older versions can come back into effect the same way. */
@UseCase
public class TakeCharterIntoEffect {

    private final CharterVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AgreementLives lives;

    TakeCharterIntoEffect(
            CharterVersions versions, ApplicationEventPublisher events, Clock clock, AgreementLives lives) {
        this.versions = versions;
        this.events = events;
        this.clock = clock;
        this.lives = lives;
    }

    /** @param instead the version in effect that the actor compared with; 0 when there was none */
    public record Command(StructureId structure, @Subject int number, int instead) {}

    /** @throws ChangedByAnother if another version has taken effect since the actor looked */
    public Verdicts handle(Command command, Actor actor) {
        var verdicts = CharterRules.operates(actor)
                .and(lives.mayTakeEffect(command.structure, command.number, LocalDate.now(clock)))
                .orRefuse();
        versions.lock(command.structure, clock.instant());
        int current = versions.current(command.structure);
        ChangedByAnother.unlessSame(command.instead, current);
        versions.takeEffect(command.structure, command.number, clock.instant(), actor);
        events.publishEvent(new CharterTookEffect(command.structure, command.number));
        return verdicts;
    }
}
