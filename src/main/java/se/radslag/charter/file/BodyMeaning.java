package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Expectation;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Post;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Validity;

/** What cannot be meant in a body: seats for a party that does not exist, an office that nobody has, a limit upside down. */
final class BodyMeaning {

    private final Charter charter;
    private final Reading reading;
    private final KnownNames known;

    BodyMeaning(Charter charter, Reading reading, KnownNames known) {
        this.charter = charter;
        this.reading = reading;
        this.known = known;
    }

    void check(Body body) {
        var at = body.header().at();
        if (body.of() != null && !body.of().equals("structure") && !body.of().equals("outside")) {
            known.party(at, body.of());
        }
        body.relations()
                .forEach(relation ->
                        relation.to().forEach(ref -> known.ref(relation.header().at(), ref)));
        Stream.concat(body.purpose().stream(), body.remit().stream())
                .forEach(statement -> statement
                        .topics()
                        .forEach(
                                topic -> known.oneOf(statement.header().at(), topic, reading.topics, "no-such-topic")));
        seats(body);
        body.limits().forEach(limit -> limit(body, limit));
        terms(body);
        body.posts().forEach(this::post);
        body.items().forEach(items -> known.body(items.header().at(), items.exceptBody()));
        body.expects().forEach(this::expect);
    }

    private void expect(Expectation expect) {
        var at = expect.header().at();
        known.body(at, expect.body());
        if (Integer.valueOf(0).equals(expect.min()) && expect.max() == null) {
            reading.faults.add(at, "min-says-nothing");
        }
    }

    private void post(Post post) {
        var at = post.header().at();
        var turn = post.turn();
        if (turn != null) {
            turn.of().forEach(id -> known.party(at, id));
        }
        if (post.office() != null) {
            known.office(at, post.office(), new ArrayList<>(charter.parties().values()));
        }
    }

    private void seats(Body body) {
        var seen = new HashMap<String, List<Validity>>();
        for (var seats : body.seats()) {
            var at = seats.header().at();
            known.parties(at, seats.forParties());
            var addressed = charter.parties().values().stream()
                    .filter(party -> seats.forParties().scope() != Parties.Scope.NAMED
                            || seats.forParties().ids().contains(party.id())
                            || party.group() != null && seats.forParties().ids().contains(party.group()))
                    .toList();
            seats.office().forEach(office -> known.office(at, office, addressed));
            var before = seen.computeIfAbsent(seats.id(), id -> new ArrayList<>());
            if (before.contains(seats.header().validity())) {
                reading.faults.add(at, "seat-twice", seats.id());
            }
            before.add(seats.header().validity());
        }
    }

    private void limit(Body body, Limit limit) {
        var at = limit.header().at();
        var ids = new LinkedHashSet<String>();
        body.seats().stream().map(Seats::id).forEach(ids::add);
        limit.among().forEach(id -> known.oneOf(at, id, ids, "no-such-seat"));
        limit.credit().forEach(id -> known.oneOf(at, id, ids, "no-such-seat"));
        known.ref(at, limit.cover());
        known.ref(at, limit.mirror());
        if (limit.quorum() != null
                && limit.quorum().min() == null
                && limit.quorum().share() == null) {
            reading.faults.add(at, "one-of-missing", "min, share");
        }
        var size = limit.size();
        if (size != null && size.min() == null && size.max() == null) {
            reading.faults.add(at, "one-of-missing", "min, max");
        }
        if (size != null && size.min() != null && size.max() != null && size.max() < size.min()) {
            reading.faults.add(at, "max-below-min", size.max(), size.min());
        }
    }

    private void terms(Body body) {
        var ids = new LinkedHashSet<String>();
        body.seats().forEach(seats -> ids.add(seats.id()));
        body.posts().forEach(post -> ids.add(post.id()));
        body.term()
                .forEach(term ->
                        term.among().forEach(id -> known.oneOf(term.header().at(), id, ids, "no-such-seat")));
    }
}
