package se.radslag.people.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.PersonId;
import se.radslag.people.ProtectedReadings;

/** Keeps who has opened what of persons with protected identity. */
@Repository
class Readings implements ProtectedReadings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void note(PersonId person, StructureId structure, Actor actor, Page page) {
        jdbc.sql("""
                insert into people.protected_reading (person_id, structure_id, actor, page, read_at)
                values (:person, :structure, :actor, :page, :now)
                """)
                .param("person", person.value())
                .param("structure", structure.value())
                .param("actor", actor.id())
                .param("page", page.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Reading> of(PersonId person) {
        return jdbc.sql("""
                select read_at, actor, page from people.protected_reading
                where person_id = :person order by read_at desc, id desc
                """)
                .param("person", person.value())
                .query((row, index) -> new Reading(
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Page.valueOf(row.getString("page"))))
                .list();
    }
}
