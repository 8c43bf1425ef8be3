package se.radslag.people.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.StructureId;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.events.Event.Kind;
import se.radslag.people.events.Event.Signing;
import se.radslag.platform.text.Language;

/** Reads events, with who signed up and off: three queries, however many there are. */
@Repository
class EventRows implements EventLookup {

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Event> of(StructureId structure) {
        var facts = facts(structure);
        var signings = signings(structure);
        return jdbc
                .sql("""
                select id, slug, (select reason from people.event_called_off where event_id = event.id) as reason
                from people.event where structure_id = :structure
                """)
                .param("structure", structure.value())
                .query((row, index) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Event(
                            id,
                            row.getString("slug"),
                            facts.getOrDefault(id, List.of()),
                            row.getString("reason"),
                            signings.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing((Event event) -> event.facts().day())
                        .thenComparing(Event::slug))
                .toList();
    }

    private Map<UUID, List<Facts>> facts(StructureId structure) {
        return jdbc
                .sql("""
                select event_id, kind, name_sv, name_en, host, place, first_day, last_day, starts_at, ends_at, audience,
                       programme, material, capacity, sign_up_by
                from people.event_facts where structure_id = :structure order by event_id, number
                """)
                .param("structure", structure.value())
                .query((row, index) -> Map.entry(row.getObject("event_id", UUID.class), facts(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                Kind.valueOf(row.getString("kind")),
                row.getString("name_sv"),
                row.getString("name_en"),
                row.getString("host"),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("audience"),
                row.getString("programme"),
                row.getString("material"),
                row.getObject("capacity", Integer.class),
                row.getObject("sign_up_by", LocalDate.class));
    }

    private Map<UUID, List<Signing>> signings(StructureId structure) {
        return jdbc
                .sql("""
                select event_id, id, name, mail, party, language, confirmed_at is not null as confirmed,
                       coalesce(confirmed_at, signed_at) as since, off_at
                from people.signing where structure_id = :structure order by since, id
                """)
                .param("structure", structure.value())
                .query((row, index) -> Map.entry(row.getObject("event_id", UUID.class), signing(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Signing signing(ResultSet row) throws SQLException {
        var off = row.getTimestamp("off_at");
        return new Signing(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("mail"),
                row.getString("party"),
                Language.of(row.getString("language")),
                row.getBoolean("confirmed"),
                row.getTimestamp("since").toInstant(),
                off == null ? null : off.toInstant());
    }

    @Override
    public Optional<Keyed> byKey(StructureId structure, String key) {
        var id = jdbc.sql("""
                select id from people.signing
                where structure_id = :structure
                  and (fingerprint = :print
                       or id in (select signing_id from people.signing_key where fingerprint = :print))
                """)
                .param("structure", structure.value())
                .param("print", Fingerprint.of(key))
                .query(UUID.class)
                .optional();
        return id.flatMap(signing -> of(structure).stream()
                .flatMap(event -> event.signings().stream()
                        .filter(each -> each.id().equals(signing))
                        .map(each -> new Keyed(event, each)))
                .findFirst());
    }
}
