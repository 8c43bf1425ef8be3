package se.radslag.people.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.PersonId;
import se.radslag.people.SimilarPersons;

/** Finds persons that a name may already stand for: the same family name, and a given name that begins alike. */
@Repository
class Similar implements SimilarPersons {

    private final JdbcClient jdbc;

    Similar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> to(String given, String family, @Nullable PersonId except) {
        return jdbc
                .sql("""
                select distinct person.id
                from people.person_name name
                join people.person on person.id = name.person_id
                where person.merged_into is null and person.protected_since is null
                  and (lower(name.family) = lower(:family) and left(lower(name.given), 2) = left(lower(:given), 2)
                       or lower(name.given) = lower(:family) and lower(name.family) = lower(:given))
                order by person.id
                limit 20
                """)
                .param("given", given.strip())
                .param("family", family.strip())
                .query((row, index) -> PersonId.of(row.getString("id")))
                .list()
                .stream()
                .filter(id -> !id.equals(except))
                .toList();
    }
}
