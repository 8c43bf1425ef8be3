package se.radslag.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;

/** Keeps holders of offices row by row; what a row said before it is changed is kept. */
@Repository
class OfficeRows {

    private final JdbcClient jdbc;
    private final HeldRows held;
    private final Former former;

    OfficeRows(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
        this.former = new Former(jdbc, "office_holding");
    }

    /** By which decision, and why it is entered only afterwards. */
    record Decided(
            @Nullable LocalDate on,
            @Nullable String section,
            @Nullable String registry,
            @Nullable String backdated) {}

    /** Holds off others who would change the same office until the transaction ends. */
    void lock(OfficeKey office) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 5))")
                .param("key", office.toString())
                .query((row, index) -> 0)
                .list();
    }

    /** All who hold or held an office, or will. */
    List<Versioned<Holding>> of(OfficeKey office) {
        return held.of(office);
    }

    /** A row whose office nobody else changes until the transaction ends. @throws Refused where there is none */
    Versioned<Holding> held(UUID id) {
        var known = held.named(id).orElseThrow(() -> Refused.because("people-register.rule.office-known"));
        lock(known.row().office());
        return held.named(id).orElse(known);
    }

    void add(Holding holding, Decided decided, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.office_holding
                    (party_key, organ, post, ordinal, person_id, political_party, standing, during,
                     named_on, section, registry, backdated, recorded_at, recorded_by)
                values (:party, :organ, :post, :ordinal, :person, :political, :standing,
                        daterange(cast(:first as date), cast(:last as date), '[]'),
                        cast(:on as date), :section, :registry, :backdated, :now, :actor)
                """)
                .param("party", holding.party().value())
                .param("organ", Objects.requireNonNullElse(holding.organ(), ""))
                .param("post", holding.post())
                .param("ordinal", holding.ordinal())
                .param("person", holding.person().value())
                .param("political", holding.politicalParty())
                .param("standing", holding.standing().name())
                .param("first", holding.during().first())
                .param("last", holding.during().last())
                .param("on", decided.on())
                .param("section", decided.section())
                .param("registry", decided.registry())
                .param("backdated", decided.backdated())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    /** Lets a row end with a day; what it said before is kept. */
    void end(Versioned<Holding> row, LocalDate last, @Nullable String reason, Instant now, Actor actor) {
        former.keep(row.id(), Former.Why.ENDED, reason, now, actor);
        jdbc.sql("""
                update people.office_holding
                set during = daterange(lower(during), cast(:last as date), '[]'), version = version + 1
                where id = :id
                """).param("id", row.id()).param("last", last).update();
    }

    void withdraw(UUID id, String reason, Instant now, Actor actor) {
        former.keep(id, Former.Why.WITHDRAWN, reason, now, actor);
        jdbc.sql("delete from people.office_holding where id = :id")
                .param("id", id)
                .update();
    }
}
