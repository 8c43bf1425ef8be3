package se.radslag.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Which roles accounts have. */
@Repository
class GivenRoles {

    private final JdbcClient database;
    private final Clock clock;

    GivenRoles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Gives a role; false when the account has it already. */
    boolean give(UUID account, @Nullable StructureId structure, Actor.Role role, @Nullable String party, Actor by) {
        return database.sql("""
                        insert into access.role_given (account, structure_id, role, party, given_at, given_by)
                        values (:account, :structure, :role, :party, :now, :by) on conflict do nothing
                        """)
                        .param("account", account)
                        .param("structure", structure == null ? null : structure.value())
                        .param("role", role.name())
                        .param("party", party)
                        .param("now", now())
                        .param("by", by.id())
                        .update()
                > 0;
    }

    /** A role that has not ended. */
    Optional<GivenRole> of(UUID id) {
        return database.sql("""
                        select id, account, structure_id, role, party from access.role_given
                        where id = :id and ended_at is null
                        """)
                .param("id", id)
                .query((row, index) -> role(row))
                .optional();
    }

    int operators() {
        return database.sql("select count(*) from access.role_given where role = 'OPERATOR' and ended_at is null")
                .query(Integer.class)
                .single();
    }

    boolean operates(UUID account) {
        return database.sql("""
                        select exists (select from access.role_given
                                       where account = :account and role = 'OPERATOR' and ended_at is null)
                        """).param("account", account).query(Boolean.class).single();
    }

    void end(UUID id, Actor by) {
        database.sql("update access.role_given set ended_at = :now, ended_by = :by where id = :id and ended_at is null")
                .param("now", now())
                .param("by", by.id())
                .param("id", id)
                .update();
    }

    /** Ends the role that an invitation gave. */
    void end(UUID account, Invitation.Gift gift, Actor by) {
        database.sql("""
                        update access.role_given set ended_at = :now, ended_by = :by
                        where account = :account and role = :role and structure_id is not distinct from :structure::text
                          and party is not distinct from :party::text and ended_at is null
                        """)
                .param("now", now())
                .param("by", by.id())
                .param("account", account)
                .param("role", String.valueOf(gift.role()))
                .param(
                        "structure",
                        gift.structure() == null ? null : gift.structure().value(),
                        Types.VARCHAR)
                .param("party", gift.party(), Types.VARCHAR)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static GivenRole role(ResultSet row) throws SQLException {
        var structure = row.getString("structure_id");
        return new GivenRole(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                structure == null ? null : new StructureId(structure),
                Actor.Role.valueOf(row.getString("role")),
                row.getString("party"));
    }
}
