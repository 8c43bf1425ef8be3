package se.radslag.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.people.seating.Standing;

/** Divides a holder's time in an office where it is interrupted, and mends what was entered wrongly; the old row is kept. */
@Repository
class OfficeParts {

    private final JdbcClient jdbc;
    private final Former former;

    OfficeParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.former = new Former(jdbc, "office_holding");
    }

    /** Lets a part of a row be another standing: what comes before and after stays as it was. */
    void interrupt(
            UUID id,
            Standing standing,
            LocalDate first,
            LocalDate last,
            boolean atBeginning,
            Instant now,
            Actor actor) {
        former.keep(id, Former.Why.SPLIT, null, now, actor);
        after(id, last, now, actor);
        if (atBeginning) {
            jdbc.sql("""
                    update people.office_holding
                    set standing = :standing, version = version + 1,
                        during = daterange(cast(:first as date), cast(:last as date), '[]')
                    where id = :id
                    """)
                    .param("standing", standing.name())
                    .param("first", first)
                    .param("last", last)
                    .param("id", id)
                    .update();
        } else {
            jdbc.sql("""
                    update people.office_holding
                    set during = daterange(lower(during), cast(:first as date)), version = version + 1 where id = :id
                    """).param("first", first).param("id", id).update();
            part(id, standing, first, last, now, actor);
        }
    }

    /** What comes after a day, as a row of its own; the row itself is made shorter first. */
    private void after(UUID id, LocalDate last, Instant now, Actor actor) {
        var rest = jdbc.sql("""
                select upper(during) - 1 from people.office_holding
                where id = :id and (upper_inf(during) or upper(during) - 1 > cast(:last as date))
                """)
                .param("id", id)
                .param("last", last)
                .query((row, index) -> new Rest(row.getObject(1, LocalDate.class)))
                .optional();
        if (rest.isPresent()) {
            jdbc.sql("""
                    update people.office_holding set during = daterange(lower(during), cast(:last as date), '[]')
                    where id = :id
                    """).param("last", last).param("id", id).update();
            part(id, Standing.HOLDER, last.plusDays(1), rest.get().until(), now, actor);
        }
    }

    private record Rest(@Nullable LocalDate until) {}

    private void part(UUID id, Standing standing, LocalDate first, @Nullable LocalDate last, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.office_holding
                    (party_key, organ, post, ordinal, person_id, political_party, standing, during,
                     named_on, section, registry, backdated, recorded_at, recorded_by)
                select party_key, organ, post, ordinal, person_id, political_party, :standing,
                       daterange(cast(:first as date), cast(:last as date), '[]'),
                       named_on, section, registry, backdated, :now, :actor
                from people.office_holding where id = :id
                """)
                .param("standing", standing.name())
                .param("first", first)
                .param("last", last)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("id", id)
                .update();
    }

    void correct(
            UUID id,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable String politicalParty,
            String reason,
            Instant now,
            Actor actor) {
        former.keep(id, Former.Why.CORRECTED, reason, now, actor);
        jdbc.sql("""
                update people.office_holding
                set during = daterange(cast(:first as date), cast(:last as date), '[]'), political_party = :political,
                    version = version + 1
                where id = :id
                """)
                .param("first", first)
                .param("last", last)
                .param("political", politicalParty)
                .param("id", id)
                .update();
    }
}
