package se.radslag.charter.file;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.At;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;

/** The names that a charter gives its parties, bodies and organs; one that is used but not given is told with the nearest. */
final class KnownNames {

    /** Offices that every organ has. */
    private static final Set<String> ORGAN_POSTS = Set.of(
            "chair", "vice-chair", "second-vice-chair", "presidium", "member", "opposition-councillor", "group-leader");

    /** Offices that every party has. */
    private static final Set<String> PARTY_POSTS = Set.of("director", "opposition-councillor", "group-leader");

    private final Charter charter;
    private final Reading reading;
    private final Set<String> parties = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();

    KnownNames(Charter charter, Reading reading) {
        this.charter = charter;
        this.reading = reading;
        parties.addAll(charter.parties().keySet());
        parties.addAll(charter.groups().keySet());
        things.addAll(parties);
        things.addAll(charter.bodies().keySet());
        charter.parties().values().forEach(party -> things.addAll(party.organs().keySet()));
    }

    /** A name that may be left out, but not be another than those known. */
    void oneOf(At at, @Nullable String id, Collection<String> known, String fault) {
        if (id != null && !known.contains(id)) {
            unknown(at, fault, id, known);
        }
    }

    void paper(At at, @Nullable String id) {
        oneOf(at, id, charter.papers().keySet(), "no-such-paper");
    }

    void clause(At at, @Nullable String id) {
        oneOf(at, id, charter.clauses().keySet(), "no-such-clause");
    }

    void body(At at, @Nullable String id) {
        oneOf(at, id, charter.bodies().keySet(), "no-such-body");
    }

    void party(At at, @Nullable String id) {
        oneOf(at, id, parties, "no-such-party");
    }

    void parties(At at, @Nullable Parties named) {
        if (named != null) {
            named.ids().forEach(id -> party(at, id));
        }
    }

    /** An office must be there in every party that is addressed. */
    void office(At at, Office office, Collection<Party> addressed) {
        var asked = office.party() == null
                ? addressed
                : addressed.stream()
                        .filter(party -> party.id().equals(office.party()))
                        .toList();
        if (office.organ() == null) {
            if (!PARTY_POSTS.contains(office.post())
                    && asked.stream().noneMatch(party -> party.offices().containsKey(office.post()))) {
                unknown(at, "no-such-office", office.toString(), PARTY_POSTS);
            }
            return;
        }
        var organ = office.organ();
        var has = asked.stream()
                .map(party -> party.organs().get(organ))
                .filter(Objects::nonNull)
                .toList();
        if (has.isEmpty()) {
            var known = new TreeSet<String>();
            asked.forEach(party -> known.addAll(party.organs().keySet()));
            unknown(at, "no-such-organ", organ, known);
        } else if (!ORGAN_POSTS.contains(office.post())
                && has.stream().noneMatch(one -> one.offices().containsKey(office.post()))) {
            unknown(at, "no-such-office", office.toString(), ORGAN_POSTS);
        }
    }

    /** A party, a body or an organ, alone or with an office or organ of its own behind a dot. */
    void ref(At at, @Nullable String id) {
        if (id == null) {
            return;
        }
        var parts = id.split("\\.", -1);
        if (parts.length > 1 && isPartyOffice(parts[0], parts[1])) {
            return;
        }
        if (!things.contains(parts[0])) {
            unknown(at, "no-such-thing", id, things);
        } else if (parts.length > 1 && parties.contains(parts[0]) && !PARTY_POSTS.contains(parts[1])) {
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

    private void unknown(At at, String fault, String id, Collection<String> known) {
        var nearest = Nearest.to(id, known);
        reading.faults.add(reading.place(at, id), fault, id, nearest == null ? "" : nearest, String.join(", ", known));
    }
}
