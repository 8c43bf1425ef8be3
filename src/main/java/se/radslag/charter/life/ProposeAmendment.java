package se.radslag.charter.life;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.Subject;
import se.radslag.platform.usecase.UseCase;

/** Puts a change of a paper before those who decide on it by the paper's own rule; refused while that rule is unknown. */
@UseCase
public class ProposeAmendment {

    private final AgreementLives lives;
    private final Recordings recordings;
    private final Clock clock;

    ProposeAmendment(AgreementLives lives, Recordings recordings, Clock clock) {
        this.lives = lives;
        this.recordings = recordings;
        this.clock = clock;
    }

    /**
     * A proposed change.
     *
     * @param starts the day it is to hold from; null is as soon as it is decided
     * @param version a stored version of the charter with the new words; null when there is none yet
     */
    public record Command(
            StructureId structure,
            @Subject String paper,
            String title,
            @Nullable String reason,
            LocalDate proposedOn,
            @Nullable LocalDate starts,
            @Subject @Nullable Integer version) {}

    /** @return the amendment's number within its paper */
    public Judged<Integer> handle(Command command, Actor actor) {
        var life = lives.of(command.structure);
        var verdicts = AmendmentRules.check(life, command.paper, command.proposedOn, LocalDate.now(clock), actor)
                .and(AmendmentRules.words(command.title, command.proposedOn, command.starts))
                .and(version(command))
                .orRefuse();
        int number = recordings.add(
                command.structure,
                new Amendment(
                        command.paper,
                        1,
                        command.title.strip(),
                        command.reason,
                        command.proposedOn,
                        command.starts,
                        command.version),
                actor);
        return Judged.of(number, verdicts).about("amendment", number);
    }

    private Verdicts version(Command command) {
        return command.version == null
                ? Verdicts.of()
                : Verdicts.of(AmendmentRules.versionIsStored(
                        recordings.hasVersion(command.structure, command.version), command.version));
    }
}
