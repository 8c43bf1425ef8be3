package se.radslag.charter.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Keeps the bodies that were founded and closed while running, each decision as a piece of a charter file. */
@Repository
class Foundings {

    private final JdbcClient jdbc;

    Foundings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All pieces in the order in which they were written down. */
    List<String> fragments(StructureId structure) {
        return jdbc.sql("""
                select fragment from (
                    select fragment, recorded_at, id from charter.founding where structure_id = :id
                    union all
                    select fragment, recorded_at, id from charter.closing where structure_id = :id
                ) piece
                order by recorded_at, id
                """)
                .param("id", structure.value())
                .query((row, index) -> row.getString("fragment"))
                .list();
    }

    void found(StructureId structure, String body, String fragment, @Nullable String reason, Instant now, Actor actor) {
        jdbc.sql("""
                insert into charter.founding (id, structure_id, body_id, fragment, reason, recorded_at, recorded_by)
                values (uuidv7(), :structure, :body, :fragment, :reason, :now, :actor)
                """)
                .param("structure", structure.value())
                .param("body", body)
                .param("fragment", fragment)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void close(StructureId structure, Closing closing, String fragment, Instant now, Actor actor) {
        jdbc.sql("""
                insert into charter.closing (id, structure_id, body_id, last_day, reason, fragment, recorded_at, recorded_by)
                values (uuidv7(), :structure, :body, :last, :reason, :fragment, :now, :actor)
                """)
                .param("structure", structure.value())
                .param("body", closing.body())
                .param("last", closing.lastDay())
                .param("reason", closing.reason())
                .param("fragment", fragment)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    boolean isClosed(StructureId structure, String body) {
        return jdbc.sql("select count(*) from charter.closing where structure_id = :structure and body_id = :body")
                        .param("structure", structure.value())
                        .param("body", body)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
