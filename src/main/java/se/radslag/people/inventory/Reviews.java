package se.radslag.people.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.inventory.Review.Judgement;
import se.radslag.people.inventory.Review.Outcome;

/** Keeps the rounds of review and what they found. */
@Repository
class Reviews implements InventoryLookup {

    private final JdbcClient jdbc;
    private final ListingRows rows;

    Reviews(JdbcClient jdbc, ListingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Inventory of(Charter charter) {
        return Inventory.of(charter, rows.of(charter.origin().structure()));
    }

    @Override
    public List<Review> reviews(StructureId structure) {
        var judgements = jdbc
                .sql("""
                select review_id, id, listing_id, outcome, into_listing, motive, recorded_at from people.judgement
                where undone_at is null
                  and review_id in (select id from people.review where structure_id = :structure)
                order by recorded_at, id
                """)
                .param("structure", structure.value())
                .query((row, index) -> java.util.Map.entry(row.getObject("review_id", UUID.class), judgement(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        java.util.Map.Entry::getKey,
                        Collectors.mapping(java.util.Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                select id, title, opened_on, due_on, closed_on,
                       array(select listing_id from people.review_listing where review_id = review.id) as listings
                from people.review where structure_id = :structure order by opened_on desc, recorded_at desc
                """)
                .param("structure", structure.value())
                .query((row, index) -> new Review(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        List.of((UUID[]) row.getArray("listings").getArray()),
                        judgements.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    UUID open(OpenReview.Command command, LocalDate today, Collection<UUID> listings, Instant now, Actor actor) {
        var id = jdbc.sql("""
                insert into people.review (structure_id, title, opened_on, due_on, recorded_at, recorded_by)
                values (:structure, :title, :today, :due, :now, :actor)
                returning id
                """)
                .param("structure", command.structure().value())
                .param("title", command.title().strip())
                .param("today", today)
                .param("due", command.due())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into people.review_listing (structure_id, review_id, listing_id)
                select :structure, :review, each from unnest(:listings) as each
                """)
                .param("structure", command.structure().value())
                .param("review", id)
                .param("listings", listings.toArray(UUID[]::new))
                .update();
        return id;
    }

    UUID judge(JudgeListing.Command command, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.judgement (review_id, listing_id, outcome, into_listing, motive, recorded_at, recorded_by)
                values (:review, :listing, :outcome, cast(:other as uuid), :motive, :now, :actor)
                returning id
                """)
                .param("review", command.review())
                .param("listing", command.listing())
                .param("outcome", command.outcome().name())
                .param("other", command.into())
                .param("motive", command.motive().strip())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    void undo(UUID judgement, Instant now, Actor actor) {
        jdbc.sql(
                        "update people.judgement set undone_at = :now, undone_by = :actor where id = :id and undone_at is null")
                .param("id", judgement)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void close(UUID review, LocalDate today, Actor actor) {
        jdbc.sql("update people.review set closed_on = :today, closed_by = :actor where id = :id")
                .param("id", review)
                .param("today", today)
                .param("actor", actor.id())
                .update();
    }

    /** Holds a round, so that it is not closed while somebody judges. */
    void lock(UUID review) {
        jdbc.sql("select id from people.review where id = :id for update")
                .param("id", review)
                .query(UUID.class)
                .optional();
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getObject("id", UUID.class),
                row.getObject("listing_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("into_listing", UUID.class),
                row.getString("motive"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
