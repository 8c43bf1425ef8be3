package se.radslag.people.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Tables from when they are brought until they are taken in; then only what became of them. */
@Repository
class Intakes {

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(BringTable.Command brought, String digest, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.intake (kind, file_name, content, digest, structure_id, recorded_at, recorded_by)
                values (:kind, :name, :content, :digest, :structure, :now, :actor)
                returning id
                """)
                .param("kind", brought.kind())
                .param("name", brought.fileName())
                .param("content", brought.content())
                .param("digest", digest)
                .param("structure", brought.structure().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    Optional<Brought> named(StructureId structure, UUID id) {
        return jdbc.sql("""
                select id, structure_id, kind, file_name, digest, matching, stage, rows_done, rows_all, rows_there,
                       beat_at, done_at
                from people.intake where id = :id and structure_id = :structure
                """)
                .param("id", id)
                .param("structure", structure.value())
                .query((row, index) -> brought(row))
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from people.intake where id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    /** When the very same file was last taken in. */
    Optional<Instant> sameBefore(Brought brought) {
        return jdbc.sql("""
                select done_at from people.intake
                where structure_id = :structure and kind = :kind and digest = :digest and id <> :id
                  and done_at is not null
                order by done_at desc limit 1
                """)
                .param("structure", brought.structure().value())
                .param("kind", brought.kind())
                .param("digest", brought.digest())
                .param("id", brought.id())
                .query((row, index) -> instant(row, "done_at"))
                .optional();
    }

    /** Forgets what was brought and never taken in, with the names in it. */
    void forgetBefore(Instant day) {
        jdbc.sql("delete from people.intake where done_at is null and recorded_at < :day")
                .param("day", day.atOffset(ZoneOffset.UTC))
                .update();
    }

    void match(UUID id, Map<Column, String> matching) {
        jdbc.sql("update people.intake set matching = :matching where id = :id")
                .param("id", id)
                .param(
                        "matching",
                        matching.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .toArray(String[]::new))
                .update();
    }

    private static Brought brought(ResultSet row) throws SQLException {
        return new Brought(
                row.getObject("id", UUID.class),
                new StructureId(row.getString("structure_id")),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("digest"),
                matching(List.of((String[]) row.getArray("matching").getArray())),
                Brought.Stage.valueOf(row.getString("stage")),
                row.getInt("rows_done"),
                row.getInt("rows_all"),
                row.getInt("rows_there"),
                instant(row, "beat_at"),
                instant(row, "done_at"));
    }

    private static Map<Column, String> matching(List<String> pairs) {
        var matching = new EnumMap<Column, String>(Column.class);
        pairs.forEach(pair -> matching.put(
                Column.valueOf(pair.substring(0, pair.indexOf('='))), pair.substring(pair.indexOf('=') + 1)));
        return matching;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
