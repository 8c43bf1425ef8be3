package se.radslag.people.naming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.SeatSlot;
import se.radslag.people.SlotLookup;
import se.radslag.people.Versioned;
import se.radslag.people.domain.Former;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;

/** Keeps the namings to one place row by row; what a row said before it is changed is kept. */
@Repository
class SlotRows implements SlotLookup {

    private final JdbcClient jdbc;
    private final Former former;

    SlotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.former = new Former(jdbc, "mandate");
    }

    /** Holds off others who would change the same body until the transaction ends: upper bounds hang on all its seats. */
    void lock(StructureId structure, String body) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 6))")
                .param("key", structure + "/" + body)
                .query((row, index) -> 0)
                .list();
    }

    @Override
    public List<Versioned<Mandate>> of(SeatSlot slot) {
        return jdbc.sql("""
                select id, version, body_id, seat_id, party_id, ordinal, kind, substitute_for, home, person_id,
                       political_party, capacity, leading_by, term_decided, named_on,
                       lower(during) as first, upper(during) - 1 as last
                from people.mandate
                where structure_id = :structure and body_id = :body and seat_id = :seat and party_id = :party
                  and kind = :kind and ordinal = :ordinal
                order by during
                """)
                .param("structure", slot.structure().value())
                .param("body", slot.body())
                .param("seat", slot.seat())
                .param("party", slot.party())
                .param("kind", slot.kind().name())
                .param("ordinal", slot.ordinal())
                .query((row, index) -> row(row))
                .list();
    }

    @Override
    public Optional<Versioned<Mandate>> named(StructureId structure, MandateId id) {
        return jdbc.sql("""
                select id, version, body_id, seat_id, party_id, ordinal, kind, substitute_for, home, person_id,
                       political_party, capacity, leading_by, term_decided, named_on,
                       lower(during) as first, upper(during) - 1 as last
                from people.mandate
                where structure_id = :structure and id = :id
                """)
                .param("structure", structure.value())
                .param("id", id.value())
                .query((row, index) -> row(row))
                .optional();
    }

    void end(UUID id, LocalDate last, @Nullable String reason, Instant now, Actor actor) {
        former.keep(id, Former.Why.ENDED, reason, now, actor);
        jdbc.sql("""
                update people.mandate
                set during = daterange(lower(during), cast(:last as date), '[]'), version = version + 1
                where id = :id
                """).param("id", id).param("last", last).update();
    }

    void withdraw(UUID id, String reason, Instant now, Actor actor) {
        former.keep(id, Former.Why.WITHDRAWN, reason, now, actor);
        jdbc.sql("delete from people.mandate where id = :id").param("id", id).update();
    }

    private static Versioned<Mandate> row(ResultSet row) throws SQLException {
        return new Versioned<>(row.getObject("id", UUID.class), row.getInt("version"), Namings.mandate(row));
    }
}
