package se.radslag.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.NamedPersons;
import se.radslag.people.PersonId;

/** Finds persons by exact names, in one query however many are asked for. */
@Repository
class ExactNames implements NamedPersons {

    private final JdbcClient jdbc;

    ExactNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String name, Found found) {}

    @Override
    public Map<String, List<Found>> called(Collection<String> names) {
        return jdbc
                .sql("""
                select distinct lower(name.given || ' ' || name.family) as name, person.id,
                       not exists (select from people.office_holding where person_id = person.id)
                       and not exists (select from people.mandate where person_id = person.id)
                       and not exists (select from people.body_post where person_id = person.id) as is_free
                from people.person_name name
                join people.person on person.id = name.person_id
                where person.merged_into is null and lower(name.given || ' ' || name.family) = any(:names)
                order by person.id
                """)
                .param(
                        "names",
                        names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, index) -> new Row(
                        row.getString("name"), new Found(PersonId.of(row.getString("id")), row.getBoolean("is_free"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::name, Collectors.mapping(Row::found, Collectors.toList())));
    }
}
