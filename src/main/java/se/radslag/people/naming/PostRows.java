package se.radslag.people.naming;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.domain.Former;
import se.radslag.people.seating.BodyPost;

/** Writes down who gets the posts of bodies, and who leaves them; what a row said before it is changed is kept. */
@Repository
class PostRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Former former;

    PostRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.former = new Former(jdbc, "body_post");
    }

    void appoint(StructureId structure, List<BodyPost> posts, Instant now, Actor actor) {
        batches.batchUpdate(
                """
                insert into people.body_post
                    (structure_id, body_id, post_id, ordinal, person_id, named_by, during, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, daterange(cast(? as date), cast(? as date), '[]'), ?, ?)
                """,
                posts.stream()
                        .map(each -> new Object[] {
                            structure.value(),
                            each.body(),
                            each.post(),
                            each.ordinal(),
                            each.person().value(),
                            each.by(),
                            each.during().first(),
                            each.during().last(),
                            now.atOffset(ZoneOffset.UTC),
                            actor.id()
                        })
                        .toList());
    }

    /** Lets whoever has a post on the first day of another leave it the day before. */
    void endBefore(StructureId structure, BodyPost next, Instant now, Actor actor) {
        heldInto(structure, next).ifPresent(id -> {
            former.keep(id, Former.Why.ENDED, null, now, actor);
            jdbc.sql("""
                    update people.body_post
                    set during = daterange(lower(during), cast(:first as date)), version = version + 1
                    where id = :id
                    """).param("first", next.during().first()).param("id", id).update();
        });
    }

    private Optional<UUID> heldInto(StructureId structure, BodyPost next) {
        return jdbc.sql("""
                select id from people.body_post
                where structure_id = :structure and body_id = :body and post_id = :post and ordinal = :ordinal
                  and during @> cast(:first as date) and lower(during) < cast(:first as date)
                for update
                """)
                .param("structure", structure.value())
                .param("body", next.body())
                .param("post", next.post())
                .param("ordinal", next.ordinal())
                .param("first", next.during().first())
                .query(UUID.class)
                .optional();
    }
}
