package se.radslag.people.inventory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Reads what is listed: seven queries, however much there is. */
@Repository
class ListingRows {

    private final JdbcClient jdbc;
    private final TaskRows tasks;

    ListingRows(JdbcClient jdbc, TaskRows tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /** Everything of a structure. */
    List<Listing> of(StructureId structure) {
        var stated = grouped(structure, """
                select listing_id, number, valid_from, name_sv, name_en, commissioner, commissioner_words, purposes, lasting,
                       lead_party, admin_party, prioritised, topics, assignment, organisation, conditions, initiative,
                       funder, funds_kronor, last_day, contact, source, recorded_at, recorded_by
                from people.particulars where structure_id = :structure order by number
                """, ListingColumns::stated);
        var ended = grouped(structure, """
                select listing_id, id, last_day, into_listing, motive from people.listing_end
                where structure_id = :structure and undone_at is null
                """, ListingColumns::ended);
        var supports = grouped(structure, """
                select listing_id, id, forum, document, decided_by, lower(during) as first, upper(during) - 1 as last
                from people.support where structure_id = :structure order by lower(during), forum
                """, ListingColumns::support);
        var reports = grouped(structure, """
                select listing_id, delivered_on, received_by, document
                from people.final_report where structure_id = :structure order by recorded_at
                """, ListingColumns::report);
        var tasked = tasks.of(structure);
        return jdbc.sql("""
                select id, kind, slug, body_id from people.listing where structure_id = :structure order by slug
                """)
                .param("structure", structure.value())
                .query((row, index) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Listing(
                            id,
                            ListingKind.valueOf(row.getString("kind")),
                            row.getString("slug"),
                            row.getString("body_id"),
                            stated.getOrDefault(id, List.of()),
                            last(ended, id),
                            supports.getOrDefault(id, List.of()),
                            last(reports, id),
                            tasked.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** One listing as it is now, held so that nobody else changes it meanwhile. */
    Optional<Listing> locked(StructureId structure, UUID id) {
        jdbc.sql("select id from people.listing where structure_id = :structure and id = :id for update")
                .param("structure", structure.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
        return of(structure).stream().filter(each -> id.equals(each.id())).findFirst();
    }

    Optional<UUID> with(StructureId structure, String slug) {
        return jdbc.sql("select id from people.listing where structure_id = :structure and slug = :slug")
                .param("structure", structure.value())
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    UUID add(StructureId structure, ListingKind kind, String slug, @Nullable String body, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.listing (structure_id, kind, slug, body_id, recorded_at, recorded_by)
                values (:structure, :kind, :slug, :body, :now, :actor)
                returning id
                """)
                .param("structure", structure.value())
                .param("kind", kind.name())
                .param("slug", slug)
                .param("body", body)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    /** What was known from an inventory has become a body of the agreement. */
    void becomes(UUID id, String body) {
        jdbc.sql("update people.listing set body_id = :body where id = :id")
                .param("body", body)
                .param("id", id)
                .update();
    }

    /** Holds the structure's inventory, so that two do not take the same address. */
    void lock(StructureId structure) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 11))")
                .param("key", structure.value())
                .query((row, index) -> 0)
                .list();
    }

    private <T> Map<UUID, List<T>> grouped(StructureId structure, String sql, Reading<T> reading) {
        return jdbc
                .sql(sql)
                .param("structure", structure.value())
                .query((row, index) -> Map.entry(row.getObject("listing_id", UUID.class), reading.of(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static <T> @Nullable T last(Map<UUID, List<T>> all, UUID id) {
        var of = all.getOrDefault(id, List.of());
        return of.isEmpty() ? null : of.getLast();
    }

    /** How one row becomes what it tells. */
    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
