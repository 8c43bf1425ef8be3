package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Period;
import se.radslag.people.PersonId;

/** Keeps the names that persons have had. */
@Repository
class PersonNames {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PersonNames(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(List<NewPerson> persons) {
        batches.batchUpdate(
                """
                insert into people.person_name (person_id, given, family, during)
                values (?, ?, ?, daterange(cast(? as date), cast(? as date), '[]'))
                """,
                persons.stream()
                        .flatMap(person -> person.names().stream().map(name -> new Object[] {
                            person.id().value(),
                            name.given(),
                            name.family(),
                            name.during().first(),
                            name.during().last()
                        }))
                        .toList());
    }

    /** Every name in the order in which they were held. */
    List<NewPerson.Named> of(PersonId id) {
        return jdbc.sql("""
                select given, family, lower(during) as first, upper(during) - 1 as last
                from people.person_name where person_id = :id
                order by during
                """)
                .param("id", id.value())
                .query((row, index) -> new NewPerson.Named(
                        row.getString("given"),
                        row.getString("family"),
                        new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class))))
                .list();
    }

    /** Ends the name that is held on a day with the day before, and starts another. */
    void change(PersonId id, String given, String family, LocalDate from) {
        jdbc.sql("""
                update people.person_name
                set during = daterange(lower(during), cast(:first as date))
                where person_id = :id and during @> cast(:first as date)
                """).param("id", id.value()).param("first", from).update();
        jdbc.sql("""
                insert into people.person_name (person_id, given, family, during)
                values (:id, :given, :family, daterange(cast(:first as date), null))
                """)
                .param("id", id.value())
                .param("given", given)
                .param("family", family)
                .param("first", from)
                .update();
    }
}
