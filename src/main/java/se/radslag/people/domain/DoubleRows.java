package se.radslag.people.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.people.Doubles;
import se.radslag.people.PersonId;

/** Keeps which entries have names alike, as the database notes it with every name, and which of them are of two persons. */
@Repository
class DoubleRows implements Doubles {

    private static final int MOST = 20;

    /** What somebody is called now; of those with protected identity there is no row. */
    private static final String CALLED = """
            (select person.id, name.given || ' ' || name.family as name
             from people.person
             join lateral (select given, family from people.person_name
                           where person_id = person.id order by during desc limit 1) name on true
             where person.merged_into is null and person.protected_since is null)
            """;

    private final JdbcClient jdbc;

    DoubleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found all() {
        var number = new int[1];
        var pairs = jdbc.sql("""
                select one.id as one, one.name as one_name, other.id as other, other.name as other_name,
                       count(*) over () as number
                from people.alike
                join %1$s one on one.id in (alike.one, alike.other)
                join %1$s other on other.id in (alike.one, alike.other) and (other.name, other.id) > (one.name, one.id)
                where not exists (select from people.apart
                                  where apart.one = alike.one and apart.other = alike.other and undone_at is null)
                order by one_name, other_name
                limit :most
                """.formatted(CALLED))
                .param("most", MOST)
                .query((row, index) -> {
                    number[0] = row.getInt("number");
                    return new Pair(
                            PersonId.of(row.getString("one")),
                            row.getString("one_name"),
                            PersonId.of(row.getString("other")),
                            row.getString("other_name"));
                })
                .list();
        return new Found(pairs, number[0]);
    }

    @Override
    public List<Apart> apart() {
        return jdbc.sql("""
                select apart.id, one.name as one_name, other.name as other_name, noted_at, noted_by
                from people.apart
                join %1$s one on one.id in (apart.one, apart.other)
                join %1$s other on other.id in (apart.one, apart.other) and (other.name, other.id) > (one.name, one.id)
                where undone_at is null
                order by noted_at desc
                limit 100
                """.formatted(CALLED))
                .query((row, index) -> new Apart(
                        row.getObject("id", UUID.class),
                        row.getString("one_name"),
                        row.getString("other_name"),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        row.getString("noted_by")))
                .list();
    }

    /** Empty where somebody else has noted it already. */
    Optional<UUID> note(PersonId one, PersonId other, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.apart (one, other, noted_at, noted_by)
                values (least(cast(:one as uuid), cast(:other as uuid)), greatest(cast(:one as uuid), cast(:other as uuid)),
                        :now, :actor)
                on conflict (one, other) where undone_at is null do nothing
                returning id
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .optional();
    }

    /** Whether there was something to undo. */
    boolean undo(UUID id, Instant now, Actor actor) {
        return jdbc.sql("""
                        update people.apart set undone_at = :now, undone_by = :actor where id = :id and undone_at is null
                        """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("actor", actor.id())
                        .update()
                > 0;
    }
}
