package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.PersonId;
import se.radslag.people.PersonLookup;
import se.radslag.people.seating.Person;
import se.radslag.people.seating.Sex;

/** Reads what persons are called on a day; of those with protected identity not their names. */
@Repository
class NamesOnDay implements PersonLookup {

    private final JdbcClient jdbc;

    NamesOnDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Person> on(Collection<PersonId> ids, LocalDate day) {
        return jdbc
                .sql("""
                select person.id, person.sex,
                       case when person.protected_since is null then name.given || ' ' || name.family end as name
                from people.person
                join lateral (
                    select given, family from people.person_name
                    where person_id = person.id
                    order by during @> cast(:day as date) desc, during desc
                    limit 1
                ) name on true
                where person.id = any(:ids)
                """)
                .param("ids", ids.stream().map(PersonId::value).distinct().toArray(java.util.UUID[]::new))
                .param("day", day)
                .query((row, index) -> new Person(
                        PersonId.of(row.getString("id")),
                        row.getString("name"),
                        row.getString("sex") == null ? null : Sex.valueOf(row.getString("sex"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
