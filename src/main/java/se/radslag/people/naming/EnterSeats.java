package se.radslag.people.naming;

import java.time.Clock;
import java.util.List;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdicts;
import se.radslag.people.domain.PeopleRules;
import se.radslag.people.seating.BodyPost;
import se.radslag.platform.usecase.UseCase;

/** Writes down many seats and posts at once, all or none; no period that is there is touched. */
@UseCase
public class EnterSeats {

    private final NewNamings namings;
    private final PostRows posts;
    private final CharterLookup charters;
    private final Clock clock;

    EnterSeats(NewNamings namings, PostRows posts, CharterLookup charters, Clock clock) {
        this.namings = namings;
        this.posts = posts;
        this.charters = charters;
        this.clock = clock;
    }

    /** Seats and posts of one structure. */
    public record Command(StructureId structure, List<Naming> namings, List<BodyPost> posts) {

        public Command {
            namings = List.copyOf(namings);
            posts = List.copyOf(posts);
        }
    }

    public Verdicts handle(Command command, Actor actor) {
        var verdicts = PeopleRules.coordinates(actor).orRefuse();
        var charter = charters.current(command.structure).orElseThrow();
        namings.name(charter.origin(), command.namings, clock.instant(), actor);
        posts.appoint(command.structure, command.posts, clock.instant(), actor);
        return verdicts;
    }
}
