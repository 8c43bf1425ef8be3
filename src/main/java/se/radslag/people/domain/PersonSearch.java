package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.PersonId;
import se.radslag.people.PersonList;

/** Searches persons by any name they have had. */
@Repository
class PersonSearch implements PersonList {

    private final JdbcClient jdbc;

    PersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> named(String part) {
        return jdbc.sql("""
                select person.id, person.version, person.protected_since, latest.given || ' ' || latest.family as name
                from people.person
                join lateral (
                    select given, family from people.person_name
                    where person_id = person.id order by during desc limit 1
                ) latest on true
                where person.merged_into is null
                  and exists (
                      select 1 from people.person_name name
                      where name.person_id = person.id
                        and position(:part in lower(name.given || ' ' || name.family)) > 0
                  )
                order by latest.family, latest.given
                limit 50
                """)
                .param("part", part.strip().toLowerCase(Locale.ROOT))
                .query((row, index) -> new Entry(
                        PersonId.of(row.getString("id")),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getObject("protected_since", LocalDate.class)))
                .list();
    }
}
