package se.radslag.charter.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Clause;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.charter.terms.Power;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Validity;

/** Finds what is well written but cannot be meant: seats for a party that does not exist, a clause that nothing names. */
final class Meaning {

    /** Offices that every organ has. */
    private static final Set<String> ORGAN_POSTS = Set.of(
            "chair", "vice-chair", "second-vice-chair", "presidium", "member", "opposition-councillor", "group-leader");

    /** Offices that every party has. */
    private static final Set<String> PARTY_POSTS = Set.of("director", "opposition-councillor", "group-leader");

    private final Charter charter;
    private final Reading reading;
    private final Set<String> partyNames = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();

    Meaning(Charter charter, Reading reading) {
        this.charter = charter;
        this.reading = reading;
        partyNames.addAll(charter.parties().keySet());
        partyNames.addAll(charter.groups().keySet());
        things.addAll(partyNames);
        things.addAll(charter.bodies().keySet());
        charter.parties().values().forEach(party -> things.addAll(party.organs().keySet()));
    }

    void check() {
        charter.papers().values().forEach(paper -> {
            oneOf(paper.at(), paper.of(), charter.papers().keySet(), "no-such-paper");
            oneOf(paper.at(), paper.supersededBy(), charter.papers().keySet(), "no-such-paper");
            oneOf(paper.at(), paper.replaces(), charter.papers().keySet(), "no-such-paper");
            Stream.of(paper.between(), paper.oneWithEach())
                    .filter(Objects::nonNull)
                    .forEach(parties -> parties(paper.at(), parties));
        });
        charter.clauses().values().forEach(this::clause);
        charter.parties().values().forEach(this::party);
        charter.bodies().values().forEach(this::body);
        var agreement = charter.agreement();
        if (agreement != null) {
            agreement.powers().forEach(this::power);
            agreement.adoptions().forEach(adoption -> {
                oneOf(adoption.header().at(), adoption.paper(), charter.papers().keySet(), "no-such-paper");
                parties(adoption.header().at(), adoption.by());
            });
        }
        money();
        refs();
        unusedClauses();
    }

    private void clause(Clause clause) {
        var at = clause.at();
        oneOf(at, clause.paper(), charter.papers().keySet(), "no-such-paper");
        if (clause.reports() != null) {
            var known = new TreeSet<>(charter.papers().keySet());
            known.addAll(charter.clauses().keySet());
            oneOf(at, clause.reports(), known, "no-such-paper");
        }
        oneOf(at, clause.replacedBy(), charter.clauses().keySet(), "no-such-clause");
        clause.conflicts()
                .keySet()
                .forEach(id -> oneOf(at, id, charter.clauses().keySet(), "no-such-clause"));
        if (clause.text() == null && clause.reports() == null) {
            reading.faults.add(at, "clause-without-words", clause.id());
        }
    }

    private void party(Party party) {
        if (party.kind() == null) {
            reading.faults.add(party.header().at(), "missing-key", "kind");
        }
        party.areas()
                .forEach(
                        area -> oneOf(party.header().at(), area, charter.areas().keySet(), "no-such-area"));
        party.members().forEach(member -> oneOf(party.header().at(), member, partyNames, "no-such-party"));
    }

    private void body(Body body) {
        var at = body.header().at();
        if (body.of() != null && !body.of().equals("structure") && !body.of().equals("outside")) {
            oneOf(at, body.of(), partyNames, "no-such-party");
        }
        body.relations()
                .forEach(relation ->
                        relation.to().forEach(ref -> ref(relation.header().at(), ref)));
        body.purpose()
                .forEach(statement -> statement
                        .topics()
                        .forEach(topic -> oneOf(statement.header().at(), topic, reading.topics, "no-such-topic")));
        seats(body);
        body.limits().forEach(limit -> limit(body, limit));
        terms(body);
        body.powers().forEach(this::power);
        body.posts().forEach(post -> {
            var turn = post.turn();
            if (turn != null) {
                turn.of().forEach(id -> oneOf(post.header().at(), id, partyNames, "no-such-party"));
            }
            if (post.office() != null) {
                office(
                        post.header().at(),
                        post.office(),
                        new ArrayList<>(charter.parties().values()));
            }
        });
        body.items()
                .forEach(items -> oneOf(
                        items.header().at(),
                        items.exceptBody(),
                        charter.bodies().keySet(),
                        "no-such-body"));
        body.expects()
                .forEach(expect -> oneOf(
                        expect.header().at(), expect.body(), charter.bodies().keySet(), "no-such-body"));
    }

    private void seats(Body body) {
        var seen = new HashMap<String, List<Validity>>();
        for (var seats : body.seats()) {
            var at = seats.header().at();
            parties(at, seats.forParties());
            var addressed = charter.parties().values().stream()
                    .filter(party -> seats.forParties().scope() != Parties.Scope.NAMED
                            || seats.forParties().ids().contains(party.id())
                            || party.group() != null && seats.forParties().ids().contains(party.group()))
                    .toList();
            seats.office().forEach(office -> office(at, office, addressed));
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
        limit.among().forEach(id -> oneOf(at, id, ids, "no-such-seat"));
        limit.credit().forEach(id -> oneOf(at, id, ids, "no-such-seat"));
        ref(at, limit.cover());
        ref(at, limit.mirror());
        var size = limit.size();
        if (size != null && size.min() != null && size.max() != null && size.max() < size.min()) {
            reading.faults.add(at, "max-below-min", size.max(), size.min());
        }
    }

    private void terms(Body body) {
        var ids = new LinkedHashSet<String>();
        body.seats().forEach(seats -> ids.add(seats.id()));
        body.posts().forEach(post -> ids.add(post.id()));
        body.term()
                .forEach(term -> term.among().forEach(id -> oneOf(term.header().at(), id, ids, "no-such-seat")));
    }

    private void power(Power power) {
        var at = power.header().at();
        oneOf(at, power.paper(), charter.papers().keySet(), "no-such-paper");
        oneOf(at, power.ends(), charter.papers().keySet(), "no-such-paper");
    }

    private void money() {
        charter.pots().forEach(pot -> {
            var at = pot.header().at();
            pot.split().keySet().forEach(id -> oneOf(at, id, partyNames, "no-such-party"));
            pot.table().keySet().forEach(id -> oneOf(at, id, partyNames, "no-such-party"));
            if (pot.among() != null) {
                parties(at, pot.among());
            }
        });
        charter.bearings().forEach(bearing -> parties(bearing.header().at(), bearing.by()));
    }

    private void parties(At at, Parties parties) {
        parties.ids().forEach(id -> oneOf(at, id, partyNames, "no-such-party"));
    }

    /** An office must be there in every party that is addressed. */
    private void office(At at, Office office, Collection<Party> addressed) {
        var parties = office.party() == null
                ? addressed
                : addressed.stream()
                        .filter(party -> party.id().equals(office.party()))
                        .toList();
        if (office.organ() == null) {
            if (!PARTY_POSTS.contains(office.post())
                    && parties.stream().noneMatch(party -> party.offices().containsKey(office.post()))) {
                binderUnknown(at, "no-such-office", office.toString(), PARTY_POSTS);
            }
            return;
        }
        var organ = office.organ();
        var has = parties.stream()
                .map(party -> party.organs().get(organ))
                .filter(Objects::nonNull)
                .toList();
        if (has.isEmpty()) {
            var known = new TreeSet<String>();
            parties.forEach(party -> known.addAll(party.organs().keySet()));
            binderUnknown(at, "no-such-organ", organ, known);
        } else if (!ORGAN_POSTS.contains(office.post())
                && has.stream().noneMatch(one -> one.offices().containsKey(office.post()))) {
            binderUnknown(at, "no-such-office", office.toString(), ORGAN_POSTS);
        }
    }

    private void refs() {
        var posts = new HashSet<String>();
        charter.bodies().values().forEach(body -> body.posts().forEach(post -> posts.add(post.id())));
        for (var place : reading.refs) {
            if (!posts.contains(place.id())) {
                ref(place.at(), place.id());
            }
        }
    }

    private void ref(At at, @Nullable String id) {
        if (id == null) {
            return;
        }
        var parts = id.split("\\.", -1);
        if (parts.length > 1 && isPartyOffice(parts[0], parts[1])) {
            return;
        }
        if (!things.contains(parts[0])) {
            binderUnknown(at, "no-such-thing", id, things);
        } else if (parts.length > 1 && partyNames.contains(parts[0]) && !PARTY_POSTS.contains(parts[1])) {
            var organs = new TreeSet<String>();
            charter.parties().values().stream()
                    .filter(party -> party.id().equals(parts[0]) || parts[0].equals(party.group()))
                    .forEach(party -> organs.addAll(party.organs().keySet()));
            oneOf(at, parts[1], organs, "no-such-organ");
        }
    }

    /** An office of a party itself, such as its director or mayor. */
    private boolean isPartyOffice(String party, String post) {
        return charter.parties().values().stream()
                .filter(one -> one.id().equals(party) || party.equals(one.group()))
                .anyMatch(one -> one.offices().containsKey(post));
    }

    private void unusedClauses() {
        var used = new HashSet<>(reading.cited);
        charter.clauses().values().forEach(clause -> {
            used.addAll(clause.conflicts().keySet());
            if (clause.replacedBy() != null) {
                used.add(clause.id());
            }
        });
        charter.clauses().values().stream()
                .filter(clause -> !used.contains(clause.id()) && clause.textOnly() == null)
                .forEach(clause -> reading.faults.add(clause.at(), "clause-unused", clause.id()));
    }

    private void oneOf(At at, @Nullable String id, Collection<String> known, String fault) {
        if (id != null && !known.contains(id)) {
            binderUnknown(at, fault, id, known);
        }
    }

    private void binderUnknown(At at, String fault, String id, Collection<String> known) {
        var nearest = Nearest.to(id, known);
        reading.faults.add(reading.place(at, id), fault, id, nearest == null ? "" : nearest, String.join(", ", known));
    }
}
