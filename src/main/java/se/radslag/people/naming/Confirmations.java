package se.radslag.people.naming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Origin;
import se.radslag.kernel.StructureId;
import se.radslag.kernel.Verdict;
import se.radslag.people.Confirmed;

/** Keeps which compositions were confirmed, and what was accepted all the same. */
@Repository
class Confirmations implements Confirmed.Lookup {

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Origin origin, ConfirmComposition.Command command, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.confirmation
                    (structure_id, body_id, valid_from, charter_version, together, recorded_at, recorded_by)
                values (:structure, :body, cast(:first as date), :version, cast(:together as uuid), :now, :actor)
                returning id
                """)
                .param("structure", command.structure().value())
                .param("body", command.body())
                .param("first", command.from())
                .param("version", origin.version())
                .param("together", command.together())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    void waive(StructureId structure, UUID confirmation, Verdict verdict, String reason) {
        jdbc.sql("""
                insert into people.waiver (structure_id, confirmation_id, message, clauses, facts, reason)
                values (:structure, :confirmation, :message, :clauses, :facts, :reason)
                on conflict do nothing
                """)
                .param("structure", structure.value())
                .param("confirmation", confirmation)
                .param("message", verdict.message())
                .param(
                        "clauses",
                        verdict.basis() == null
                                ? new String[0]
                                : verdict.basis().clauses().toArray(String[]::new))
                .param("facts", verdict.facts().toString())
                .param("reason", reason)
                .update();
    }

    int undo(StructureId structure, UUID id, Instant now, Actor actor) {
        return jdbc.sql("""
                update people.confirmation set undone_at = :now, undone_by = :actor
                where structure_id = :structure and (id = :id or together = :id) and undone_at is null
                """)
                .param("structure", structure.value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    @Override
    public List<Confirmed> of(StructureId structure) {
        return jdbc.sql("""
                select id, body_id, valid_from, recorded_at, together,
                       array(select message || E'\\t' || reason from people.waiver where confirmation_id = confirmation.id)
                           as waivers
                from people.confirmation
                where structure_id = :structure and undone_at is null
                order by valid_from desc, recorded_at desc
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Confirmed(
                        row.getObject("id", UUID.class),
                        row.getString("body_id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        Confirmed.Waived.all((String[]) row.getArray("waivers").getArray()),
                        row.getObject("together", UUID.class)))
                .list();
    }
}
