package se.radslag.people.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Names;
import se.radslag.charter.terms.Party;

/** Finds parties, their organs and the structure's bodies by whatever a table may call them: names, abbreviations, codes, ids. */
final class CharterNames {

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> commissioners = new HashMap<>();

    CharterNames(Charter charter) {
        charter.parties().values().forEach(party -> {
            put(parties, party.namesOrId(), party);
            putIfAny(parties, party.code(), party);
            putIfAny(parties, party.id(), party);
        });
        charter.bodies().values().forEach(body -> {
            put(bodies, body.names(), body);
            putIfAny(bodies, body.id(), body);
        });
        charter.topics().forEach((id, topic) -> put(topics, topic.names(), id));
        bodies.forEach((name, body) -> commissioners.put(name, body.id()));
        parties.forEach((name, party) -> commissioners.putIfAbsent(name, party.id()));
        charter.parties().values().forEach(this::organs);
    }

    /** An organ goes by its name with the party's, and by its name alone where the party stands in no group. */
    private void organs(Party party) {
        party.organs().forEach((id, organ) -> {
            var own = new HashMap<String, String>();
            put(own, organ.names(), party.id() + "." + id);
            var of = new HashMap<String, Party>();
            put(of, party.namesOrId(), party);
            own.forEach((name, commissioner) -> {
                of.keySet().forEach(whose -> commissioners.putIfAbsent(name + ", " + whose, commissioner));
                if (party.group() == null) {
                    commissioners.putIfAbsent(name, commissioner);
                }
            });
        });
    }

    /** The party that a row is about; null where there is none of the name, which is a fault. */
    @Nullable
    Party party(Cells row) {
        return found(row, Column.PARTY, Problem.NO_PARTY, parties);
    }

    @Nullable
    Body body(Cells row) {
        return found(row, Column.BODY, Problem.NO_BODY, bodies);
    }

    /** A party by whatever it may be called; null where the cell is empty, or there is none, which is a fault. */
    @Nullable
    Party partyIfAny(Cells row, Column column) {
        var name = Column.small(row.text(column));
        var found = parties.get(name);
        if (found == null && !name.isEmpty()) {
            row.fault(column, Problem.NO_PARTY);
        }
        return found;
    }

    @Nullable
    Body body(String name) {
        return bodies.get(Column.small(name));
    }

    /** The id of a question of the agreement. */
    @Nullable
    String topic(String name) {
        return topics.get(Column.small(name));
    }

    /** The id of a body, a party or a party's organ, such as {@code Regionstyrelsen, Region Värmland}. */
    @Nullable
    String commissioner(String name) {
        return commissioners.get(Column.small(name));
    }

    /** The id of a party's organ. */
    @Nullable
    String organ(Cells row, Party party) {
        var name = Column.small(row.needed(Column.ORGAN));
        for (var organ : party.organs().entrySet()) {
            var known = new HashMap<String, String>();
            known.put(organ.getKey(), organ.getKey());
            put(known, organ.getValue().names(), organ.getKey());
            if (known.containsKey(name)) {
                return organ.getKey();
            }
        }
        if (!name.isEmpty()) {
            row.fault(Column.ORGAN, Problem.NO_ORGAN);
        }
        return null;
    }

    private static <T> @Nullable T found(Cells row, Column column, Problem problem, Map<String, T> known) {
        var name = Column.small(row.needed(column));
        var found = known.get(name);
        if (found == null && !name.isEmpty()) {
            row.fault(column, problem);
        }
        return found;
    }

    private static <T> void put(Map<String, T> known, @Nullable Names names, T one) {
        if (names != null) {
            names.all().forEach(name -> {
                putIfAny(known, name.abbreviation(), one);
                name.text().words().values().forEach(word -> putIfAny(known, word, one));
            });
        }
    }

    private static <T> void putIfAny(Map<String, T> known, @Nullable String name, T one) {
        if (name != null) {
            known.putIfAbsent(Column.small(name), one);
        }
    }
}
