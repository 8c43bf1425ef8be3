package se.radslag.people.naming;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Origin;

/** Writes down who is named to seats, many at a time. */
@Repository
class NewNamings {

    private final JdbcTemplate batches;

    NewNamings(JdbcTemplate batches) {
        this.batches = batches;
    }

    void name(Origin origin, List<Naming> namings, Instant now, Actor actor) {
        batches.batchUpdate(
                """
                insert into people.mandate
                    (id, structure_id, body_id, seat_id, party_id, ordinal, kind, substitute_for, home, person_id,
                     political_party, capacity, leading_by, term_decided, during, named_by, named_on, section, registry,
                     reason, backdated, charter_version, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, daterange(cast(? as date), cast(? as date), '[]'),
                        ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                namings.stream().map(each -> cells(origin, each, now, actor)).toList());
    }

    private static Object[] cells(Origin origin, Naming naming, Instant now, Actor actor) {
        var mandate = naming.mandate();
        return new Object[] {
            mandate.id().value(),
            origin.structure().value(),
            mandate.body(),
            mandate.seat(),
            mandate.party(),
            mandate.ordinal(),
            mandate.kind().name(),
            mandate.substituteFor(),
            mandate.home(),
            mandate.person().value(),
            mandate.politicalParty(),
            mandate.capacity() == null ? null : mandate.capacity().name(),
            naming.leadingBy(),
            mandate.termDecided(),
            mandate.during().first(),
            mandate.during().last(),
            naming.decision().by(),
            mandate.namedOn(),
            naming.decision().section(),
            naming.decision().registry(),
            naming.reason(),
            naming.backdated(),
            origin.version(),
            now.atOffset(ZoneOffset.UTC),
            actor.id()
        };
    }
}
