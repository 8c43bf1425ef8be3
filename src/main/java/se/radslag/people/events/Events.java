package se.radslag.people.events;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.events.Event.Facts;

/** Keeps what events are. */
@Repository
class Events {

    private final JdbcClient jdbc;
    private final EventRows rows;

    Events(JdbcClient jdbc, EventRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<Event> of(StructureId structure) {
        return rows.of(structure);
    }

    /** Holds an event, so that of two who sign up at once one is first. */
    Optional<Event> locked(StructureId structure, String slug) {
        jdbc.sql("select id from people.event where structure_id = :structure and slug = :slug for update")
                .param("structure", structure.value())
                .param("slug", slug)
                .query(UUID.class)
                .optional();
        return rows.of(structure).stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst();
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
}
