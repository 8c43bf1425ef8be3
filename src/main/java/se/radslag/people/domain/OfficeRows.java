package se.radslag.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;

/** Keeps holders of offices row by row; what a row said before it is changed is kept. */
@Repository
class OfficeRows implements HoldingLookup {

    private final JdbcClient jdbc;
    private final Former former;

    OfficeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    @Override
    public List<Versioned<Holding>> of(OfficeKey office) {
        return jdbc.sql("""
                select id, version, party_key, organ, post, ordinal, person_id, political_party, standing,
                       lower(during) as first, upper(during) - 1 as last
                from people.office_holding
                where party_key = :party and organ = :organ and post = :post and ordinal = :ordinal
                order by during, acting
                """)
                .param("party", office.party().value())
                .param("organ", Objects.requireNonNullElse(office.organ(), ""))
                .param("post", office.post())
                .param("ordinal", office.ordinal())
                .query((row, index) -> row(row))
                .list();
    }

    @Override
    public Optional<Versioned<Holding>> named(UUID id) {
        return jdbc.sql("""
                select id, version, party_key, organ, post, ordinal, person_id, political_party, standing,
                       lower(during) as first, upper(during) - 1 as last
                from people.office_holding where id = :id
                """).param("id", id).query((row, index) -> row(row)).optional();
    }

    @Override
    public List<Holding> in(PartyKey party, @Nullable LocalDate since) {
        return jdbc.sql("""
                select id, version, party_key, organ, post, ordinal, person_id, political_party, standing,
                       lower(during) as first, upper(during) - 1 as last
                from people.office_holding
                where party_key = :party and coalesce(upper(during), 'infinity') > cast(:since as date)
                order by during
                """)
                .param("party", party.value())
                .param("since", since == null ? LocalDate.EPOCH : since)
                .query((row, index) -> row(row).row())
                .list();
    }

    @Override
    public boolean endedBy(PartyKey party, LocalDate day) {
        return jdbc.sql("""
                select exists(select from people.office_holding
                              where party_key = :party and coalesce(upper(during), 'infinity') <= cast(:day as date))
                """)
                .param("party", party.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
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

    private static Versioned<Holding> row(ResultSet row) throws SQLException {
        var organ = row.getString("organ");
        var holding = new Holding(
                new PartyKey(row.getString("party_key")),
                organ.isEmpty() ? null : organ,
                row.getString("post"),
                row.getInt("ordinal"),
                PersonId.of(row.getString("person_id")),
                row.getString("political_party"),
                new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                Standing.valueOf(row.getString("standing")));
        return new Versioned<>(row.getObject("id", UUID.class), row.getInt("version"), holding);
    }
}
