package se.radslag.people.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.Doubles;
import se.radslag.people.PersonId;

/** Finds entries with the same family name of which one given name begins the other, or with names turned round. */
@Repository
class DoubleRows implements Doubles {

    private final JdbcClient jdbc;

    DoubleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Pair> all() {
        return jdbc.sql("""
                select pair.one, pair.one_name, pair.other, pair.other_name
                from (
                    select one.person_id as one, one.given || ' ' || one.family as one_name,
                           other.person_id as other, other.given || ' ' || other.family as other_name
                    from people.person_name one
                    join people.person_name other on lower(other.family) = lower(one.family)
                     and other.person_id > one.person_id
                     and (starts_with(lower(other.given), lower(one.given))
                          or starts_with(lower(one.given), lower(other.given)))
                    union
                    select one.person_id, one.given || ' ' || one.family,
                           other.person_id, other.given || ' ' || other.family
                    from people.person_name one
                    join people.person_name other on lower(other.family) = lower(one.given)
                     and lower(other.given) = lower(one.family) and other.person_id > one.person_id
                ) pair
                join people.person first on first.id = pair.one and first.merged_into is null
                join people.person second on second.id = pair.other and second.merged_into is null
                order by one_name, other_name
                limit 20
                """)
                .query((row, index) -> new Pair(
                        PersonId.of(row.getString("one")),
                        row.getString("one_name"),
                        PersonId.of(row.getString("other")),
                        row.getString("other_name")))
                .list();
    }
}
