package se.radslag.people.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Keeps tables from when they are brought until they are taken in. */
@Repository
class Intakes {

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(BringTable.Command brought, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.intake (kind, file_name, content, structure_id, recorded_at, recorded_by)
                values ('HOLDERS', :name, :content, :structure, :now, :actor)
                returning id
                """)
                .param("name", brought.name())
                .param("content", brought.content())
                .param("structure", brought.structure().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    /** The table, where it has not been taken in yet. */
    Optional<byte[]> content(StructureId structure, UUID id) {
        return jdbc.sql("""
                select content from people.intake
                where id = :id and structure_id = :structure and done_at is null
                """)
                .param("id", id)
                .param("structure", structure.value())
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    /** Whether it is we who take it in: of two who press at once, one does. */
    boolean begin(StructureId structure, UUID id, Instant now) {
        return jdbc.sql("""
                        update people.intake set done_at = :now
                        where id = :id and structure_id = :structure and done_at is null
                        """)
                        .param("id", id)
                        .param("structure", structure.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
