package se.radslag.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;

/** Makes a leave and what was done meanwhile shorter; how the rows stood is kept. */
@Repository
class LeaveParts {

    private final JdbcClient jdbc;
    private final Former former;

    LeaveParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.former = new Former(jdbc, "office_holding");
    }

    /** Ends a row the day before another, or takes it away where it would not have begun. */
    void endBefore(Versioned<Holding> row, LocalDate day, @Nullable String reason, Instant now, Actor actor) {
        former.keep(row.id(), Former.Why.ENDED, reason, now, actor);
        jdbc.sql(
                        hasBegun(row, day)
                                ? """
                                update people.office_holding
                                set during = daterange(lower(during), cast(:day as date)), version = version + 1
                                where id = :id
                                """
                                : "delete from people.office_holding where id = :id and lower(during) >= cast(:day as date)")
                .param("id", row.id())
                .param("day", day)
                .update();
    }

    private static boolean hasBegun(Versioned<Holding> row, LocalDate day) {
        return Objects.requireNonNull(row.row().during().first()).isBefore(day);
    }

    /** Gives the rest of a leave back to whoever has the office: what they have after it begins earlier. */
    void resume(Versioned<Holding> leave, LocalDate back, @Nullable String reason, Instant now, Actor actor) {
        var next = next(leave.id());
        if (next.isPresent()) {
            endBefore(leave, back, reason, now, actor);
            former.keep(next.get(), Former.Why.SPLIT, reason, now, actor);
            jdbc.sql("""
                    update people.office_holding
                    set during = daterange(cast(:back as date), upper(during)), version = version + 1
                    where id = :id
                    """).param("id", next.get()).param("back", back).update();
        } else if (hasBegun(leave, back)) {
            endBefore(leave, back, reason, now, actor);
            rest(leave, back, now, actor);
        } else {
            former.keep(leave.id(), Former.Why.ENDED, reason, now, actor);
            jdbc.sql("update people.office_holding set standing = 'HOLDER', version = version + 1 where id = :id")
                    .param("id", leave.id())
                    .update();
        }
    }

    /** The same person's row from the day after a leave. */
    private Optional<UUID> next(UUID leave) {
        return jdbc.sql("""
                select next.id
                from people.office_holding leave
                join people.office_holding next using (party_key, organ, post, ordinal, person_id)
                where leave.id = :id and next.standing = 'HOLDER' and lower(next.during) = upper(leave.during)
                """).param("id", leave).query(UUID.class).optional();
    }

    private void rest(Versioned<Holding> leave, LocalDate back, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.office_holding
                    (party_key, organ, post, ordinal, person_id, political_party, standing, during,
                     named_on, section, registry, recorded_at, recorded_by)
                select party_key, organ, post, ordinal, person_id, political_party, 'HOLDER',
                       daterange(cast(:back as date), cast(:last as date), '[]'), named_on, section, registry, :now, :actor
                from people.office_holding where id = :id
                """)
                .param("id", leave.id())
                .param("back", back)
                .param("last", leave.row().during().last())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }
}
