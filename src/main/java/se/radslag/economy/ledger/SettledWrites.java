package se.radslag.economy.ledger;

import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Writes what is settled for ever: closed years, and answers with their figures. */
@Repository
class SettledWrites {

    private final NextRow row;

    SettledWrites(NextRow row) {
        this.row = row;
    }

    void close(StructureId structure, Settled settled, Actor actor) {
        NextRow.write(
                0,
                row.sql("""
                insert into economy.closed_year (structure_id, pot, year, charter_version, closed_on, snapshot,
                    recorded_at, recorded_by)
                select :structure, :pot, :year, :version, :closed, cast(:snapshot as jsonb), :now, :actor
                where :sequence > 0 and :reason::text is null
                """, structure, 0, null, actor)
                        .param("pot", settled.year().pot())
                        .param("year", settled.year().year())
                        .param("version", settled.charterVersion())
                        .param("closed", settled.closed())
                        .param("snapshot", Snapshots.write(settled)));
    }

    void add(StructureId structure, Answer answer, int seen, String reason, Actor actor) {
        NextRow.write(
                seen,
                row.sql("""
                insert into economy.answer (structure_id, pot, year, party_id, sequence, open_year, accepted, ore, snapshot,
                    reason, recorded_at, recorded_by)
                values (:structure, :pot, :year, :party, :sequence, :open, :accepted, :ore, cast(:snapshot as jsonb),
                    :reason, :now, :actor)
                """, structure, seen, reason, actor)
                        .param("pot", answer.pot())
                        .param("year", answer.year())
                        .param("party", answer.party())
                        .param("open", answer.openYear())
                        .param("accepted", answer.accepted())
                        .param("ore", answer.figure().amount().ore())
                        .param("snapshot", Snapshots.write(answer.party(), answer.figure())));
    }
}
