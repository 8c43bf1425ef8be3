package se.radslag.people.events;

import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.ChangedByAnother;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.inventory.Slug;
import se.radslag.platform.usecase.Judged;
import se.radslag.platform.usecase.UseCase;

/** Says what an event is; what was said before stands. Whoever gets a place by more places is told. */
@UseCase
public class ArrangeEvent {

    private final CharterLookup charters;
    private final Events events;
    private final EventLetters letters;
    private final Clock clock;

    ArrangeEvent(CharterLookup charters, Events events, EventLetters letters, Clock clock) {
        this.charters = charters;
        this.events = events;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param event the event's address; null for a new one
     * @param seen how often something had been said when the actor looked
     */
    public record Command(StructureId structure, @Nullable String event, Facts facts, int seen) {}

    /** Gives the event's address. @throws ChangedByAnother if something else has been said meanwhile */
    public Judged<String> handle(Command command, Actor actor) {
        var charter = charters.current(command.structure).orElseThrow();
        var before = before(command);
        int number = before == null ? 0 : before.number();
        ChangedByAnother.unlessSame(command.seen, number);
        var verdicts =
                EventRules.arranges(actor, charter, before, command.facts).orRefuse();
        var now = clock.instant();
        var slug = before == null ? free(command) : before.slug();
        var id = before == null || before.id() == null ? events.add(command.structure, slug, now, actor) : before.id();
        events.state(command.structure, id, number + 1, command.facts, now, actor);
        if (before != null) {
            letters.moved(
                    charter, before, events.locked(command.structure, slug).orElseThrow());
        }
        return Judged.of(slug, verdicts).about("event", id);
    }

    private @Nullable Event before(Command command) {
        return command.event == null
                ? null
                : events.locked(command.structure, command.event)
                        .orElseThrow(() -> Refused.because("people-events.rule.there"));
    }

    private String free(Command command) {
        var taken = events.of(command.structure).stream().map(Event::slug).toList();
        var slug = Slug.of(command.facts.swedish());
        return Stream.iterate(1, each -> each + 1)
                .map(each -> each == 1 ? slug : slug + "-" + each)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }
}
