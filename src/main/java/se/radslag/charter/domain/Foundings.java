package se.radslag.charter.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Keeps the bodies that were founded while running, each as a piece of a charter file. */
@Repository
class Foundings {

    private final JdbcClient jdbc;

    Foundings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> fragments(StructureId structure) {
        return jdbc.sql("select fragment from charter.founding where structure_id = :id order by recorded_at, id")
                .param("id", structure.value())
                .query((row, index) -> row.getString("fragment"))
                .list();
    }

    void add(UUID id, StructureId structure, String body, String fragment, Instant now, Actor actor) {
        jdbc.sql("""
                insert into charter.founding (id, structure_id, body_id, fragment, recorded_at, recorded_by)
                values (:id, :structure, :body, :fragment, :now, :actor)
                """)
                .param("id", id)
                .param("structure", structure.value())
                .param("body", body)
                .param("fragment", fragment)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }
}
