package se.radslag.people.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.events.Event.Kind;
import se.radslag.people.events.Event.Signing;

/** Keeps events, and who signed up and off. */
@Repository
class Events implements EventLookup {

    private final JdbcClient jdbc;

    Events(JdbcClient jdbc) {
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
                select event_id, id, name, mail, party, signed_at, off_at from people.signing
                where structure_id = :structure order by signed_at, id
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
                row.getTimestamp("signed_at").toInstant(),
                off == null ? null : off.toInstant());
    }

    @Override
    public Optional<Keyed> byKey(StructureId structure, String key) {
        var id = jdbc.sql("select id from people.signing where structure_id = :structure and fingerprint = :print")
                .param("structure", structure.value())
                .param("print", fingerprint(key))
                .query(UUID.class)
                .optional();
        return id.flatMap(signing -> of(structure).stream()
                .flatMap(event -> event.signings().stream()
                        .filter(each -> each.id().equals(signing))
                        .map(each -> new Keyed(event, each)))
                .findFirst());
    }

    /** Holds an event, so that of two who sign up at once one is first. */
    Optional<Event> locked(StructureId structure, String slug) {
        jdbc.sql("select id from people.event where structure_id = :structure and slug = :slug for update")
                .param("structure", structure.value())
                .param("slug", slug)
                .query(UUID.class)
                .optional();
        return of(structure).stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    UUID add(StructureId structure, String slug, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.event (structure_id, slug, recorded_at, recorded_by)
                values (:structure, :slug, :now, :actor) returning id
                """)
                .param("structure", structure.value())
                .param("slug", slug)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .single();
    }

    void state(StructureId structure, UUID event, int number, Facts facts, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.event_facts
                    (structure_id, event_id, number, kind, name_sv, name_en, host, place, first_day, last_day, starts_at,
                     ends_at, audience, programme, material, capacity, sign_up_by, recorded_at, recorded_by)
                values (:structure, :event, :number, :kind, :sv, :en, :host, :place, :first, cast(:last as date),
                        cast(:starts as time), cast(:ends as time), :audience, :programme, :material, :capacity,
                        cast(:by as date), :now, :actor)
                """)
                .param("structure", structure.value())
                .param("event", event)
                .param("number", number)
                .param("kind", facts.kind().name())
                .param("sv", facts.swedish())
                .param("en", facts.english())
                .param("host", facts.host())
                .param("place", facts.place())
                .param("first", facts.day())
                .param("last", facts.lastDay())
                .param("starts", facts.starts())
                .param("ends", facts.ends())
                .param("audience", facts.audience())
                .param("programme", facts.programme())
                .param("material", facts.material())
                .param("capacity", facts.capacity())
                .param("by", facts.signUpBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void callOff(StructureId structure, UUID event, String reason, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.event_called_off (structure_id, event_id, reason, recorded_at, recorded_by)
                values (:structure, :event, :reason, :now, :actor)
                """)
                .param("structure", structure.value())
                .param("event", event)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void signUp(StructureId structure, UUID event, SignUp.Command command, String key, Instant now) {
        jdbc.sql("""
                insert into people.signing (structure_id, event_id, name, mail, party, fingerprint, signed_at)
                values (:structure, :event, :name, :mail, :party, :print, :now)
                """)
                .param("structure", structure.value())
                .param("event", event)
                .param("name", command.name().strip())
                .param("mail", command.mail().strip())
                .param("party", command.party())
                .param("print", fingerprint(key))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void signOff(UUID signing, Instant now) {
        jdbc.sql("update people.signing set off_at = :now where id = :id and off_at is null")
                .param("id", signing)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets names and addresses of those who signed up for what was over before a day; how many they were stands. */
    int forget(LocalDate before, Instant now) {
        return jdbc.sql("""
                update people.signing set name = null, mail = null, forgotten_at = :now
                where forgotten_at is null and event_id in (
                    select latest.event_id from (
                        select distinct on (event_id) event_id, coalesce(last_day, first_day) as over
                        from people.event_facts order by event_id, number desc) as latest
                    where latest.over < :before)
                """)
                .param("before", before)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] fingerprint(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
