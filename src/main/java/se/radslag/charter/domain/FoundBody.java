package se.radslag.charter.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.radslag.charter.BodyFounded;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Founds a body by a decision: from then on it is read as part of the agreement, and can be exported into its file. */
@UseCase
public class FoundBody {

    private final Foundings foundings;
    private final CharterShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FoundBody(Foundings foundings, CharterShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.foundings = foundings;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A decision to write down.
     *
     * @param seen ids of the similar bodies that the actor has looked at
     * @param reason why it is done in spite of a term that asks for a reason
     */
    public record Command(
            StructureId structure,
            Founding founding,
            Set<String> seen,
            @Nullable String reason) {

        public Command {
            seen = Set.copyOf(seen);
        }
    }

    /** Gives the new body's id. @throws se.radslag.kernel.Refused if a rule speaks against it */
    public Judged<String> handle(Command command, Actor actor) {
        CharterRules.coordinates(actor).orRefuse();
        var charter = shelf.locked(command.structure, clock.instant());
        var founding = command.founding;
        var today = LocalDate.now(clock);
        var verdicts = SetUpRules.of(charter, founding, command.seen, today).orRefuse(command.reason);
        var body = BodyIds.free(charter, founding.name());
        foundings.found(
                command.structure,
                body,
                FoundingText.of(charter, body, founding),
                command.reason,
                clock.instant(),
                actor);
        shelf.verify(command.structure);
        events.publishEvent(new BodyFounded(command.structure, body));
        return Judged.of(body, verdicts).about("body", body);
    }
}
