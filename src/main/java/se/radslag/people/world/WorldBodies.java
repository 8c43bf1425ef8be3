package se.radslag.people.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Period;
import se.radslag.people.naming.Naming;
import se.radslag.people.seating.BodyPost;

/** Makes up who was named to the seats of a structure's bodies, term by term. */
final class WorldBodies {

    private final Charter charter;
    private final WorldSeats seats;
    private final List<Naming> namings = new ArrayList<>();
    private final List<BodyPost> posts = new ArrayList<>();

    WorldBodies(Charter charter, Cast cast, Rows rows) {
        this.charter = charter;
        this.seats = new WorldSeats(charter, cast, rows.register());
    }

    void live() {
        charter.bodies().values().stream()
                .filter(body -> !body.isOutside() && !body.header().unknown().containsKey("seats"))
                .forEach(body -> Terms.of(charter).forEach(term -> live(body, term)));
        var municipalities = WorldParties.municipalities(charter);
        Terms.coming(charter)
                .forEach(term -> charter.bodies().values().stream()
                        .filter(body -> !body.term().isEmpty())
                        .forEach(body -> List.of(7, 8)
                                .forEach(number -> named(body)
                                        .filter(each -> each.forParties()
                                                .isEach(charter.groups().keySet()))
                                        .forEach(each -> seats.of(
                                                body, each, municipalities.get(number), number, term, namings)))));
    }

    List<Naming> namings() {
        return namings;
    }

    List<BodyPost> posts() {
        return posts;
    }

    private void live(Body body, Period term) {
        var life = within(term, body.existence().from(), body.existence().end());
        if (life == null) {
            return;
        }
        named(body).forEach(each -> {
            var during = within(
                    life,
                    each.header().validity().from(),
                    each.header().validity().end());
            if (during != null) {
                fill(body, each, during);
            }
        });
        new WorldPosts(charter, seats.register()).of(body, life, namings, posts);
    }

    private static Stream<Seats> named(Body body) {
        return body.seats().stream()
                .filter(each -> each.filledHow() == Seats.Filled.NAMED)
                .filter(each -> each.count() != null || !each.header().unknown().containsKey("count"));
    }

    private void fill(Body body, Seats each, Period during) {
        if (!each.forParties().isEach(charter.groups().keySet())) {
            return;
        }
        int number = 0;
        for (var party : charter.parties(each.forParties(), Objects.requireNonNull(during.first()))) {
            seats.of(body, each, party, number++, during, namings);
        }
    }

    /** The part of a period in which something is there for certain. */
    private static @Nullable Period within(Period period, @Nullable Day from, @Nullable Day end) {
        if (from != null && from.isUnknown() || end != null && end.isUnknown()) {
            return null;
        }
        var first = from == null ? period.first() : later(period.first(), from.latest());
        var last = end == null
                ? period.last()
                : earlier(period.last(), Objects.requireNonNull(end.earliest()).minusDays(1));
        return first == null || last == null || last.isBefore(first) ? null : new Period(first, last);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
