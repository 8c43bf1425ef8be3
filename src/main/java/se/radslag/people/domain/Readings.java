package se.radslag.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.PersonHistory;
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
    public List<PersonHistory.Name> open(PersonId person, StructureId structure, Actor actor, Page page) {
        return jdbc.sql("""
                with noted as (
                    insert into people.protected_reading (person_id, structure_id, actor, page, read_at)
                    values (:person, :structure, :actor, :page, :now)
                    returning person_id
                )
                select given, family, lower(during) as first, upper(during) - 1 as last
                from people.person_name join noted using (person_id)
                order by during
                """)
                .param("person", person.value())
                .param("structure", structure.value())
                .param("actor", actor.id())
                .param("page", page.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new PersonHistory.Name(
                        row.getString("given"),
                        row.getString("family"),
                        new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class))))
                .list();
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
