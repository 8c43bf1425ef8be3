package se.radslag.people.naming;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.MandateLookup;
import se.radslag.people.RegisterLookup;
import se.radslag.people.composition.AppointPostRules;
import se.radslag.people.composition.Composition;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.BodyPost;
import se.radslag.platform.usecase.UseCase;

/** Appoints somebody to a post of a body; whoever had it until then is followed. */
@UseCase
public class AppointPost {

    private final PostRows posts;
    private final SlotRows slots;
    private final RegisterLookup registers;
    private final MandateLookup mandates;
    private final CharterLookup charters;
    private final Clock clock;

    AppointPost(
            PostRows posts,
            SlotRows slots,
            RegisterLookup registers,
            MandateLookup mandates,
            CharterLookup charters,
            Clock clock) {
        this.posts = posts;
        this.slots = slots;
        this.registers = registers;
        this.mandates = mandates;
        this.charters = charters;
        this.clock = clock;
    }

    /** @param reason why it is done in spite of a term that asks for a reason */
    public record Command(
            StructureId structure, BodyPost post, @Nullable String reason) {}

    public Verdicts handle(Command command, Actor actor) {
        PeopleRules.coordinates(actor).orRefuse();
        var charter = charters.current(command.structure).orElseThrow();
        var post = command.post;
        var first = Objects.requireNonNull(post.during().first());
        slots.lock(command.structure, post.body());
        var composition = Composition.of(
                charter, registers.on(charter, first), mandates.on(command.structure, first), post.body(), first);
        var verdicts = PeopleRules.coordinates(actor)
                .and(AppointPostRules.check(composition, post))
                .orRefuse(command.reason);
        posts.endBefore(command.structure, post, clock.instant(), actor);
        posts.appoint(command.structure, List.of(post), clock.instant(), actor);
        return verdicts;
    }
}
