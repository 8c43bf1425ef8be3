package se.radslag.charter.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import se.radslag.charter.BodyClosed;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Closes a body by a decision: it has a last day, and what it left open has a place to go. */
@UseCase
public class CloseBody {

    private final Foundings foundings;
    private final CharterShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseBody(Foundings foundings, CharterShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.foundings = foundings;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** A decision to write down. */
    public record Command(StructureId structure, Closing closing) {}

    /** Gives the body's id. @throws Refused if a rule speaks against it */
    public Judged<String> handle(Command command, Actor actor) {
        CharterRules.coordinates(actor).orRefuse();
        var charter = shelf.locked(command.structure, clock.instant());
        var closing = command.closing;
        var body = charter.bodies().get(closing.body());
        if (body == null || foundings.isClosed(command.structure, closing.body())) {
            throw Refused.because("charter-founding.rule.not-ended");
        }
        var verdicts =
                CloseRules.check(charter, body, closing, LocalDate.now(clock)).orRefuse(closing.reason());
        foundings.close(command.structure, closing, ClosingText.of(charter, body, closing), clock.instant(), actor);
        shelf.verify(command.structure);
        events.publishEvent(new BodyClosed(command.structure, body.id(), Objects.requireNonNull(closing.lastDay())));
        return Judged.of(body.id(), verdicts).about("body", body.id());
    }
}
