package se.radslag.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.people.OwnSide;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Side;

/** Keeps the sides that persons have for themselves. */
@Repository
class OwnSides implements OwnSide.Lookup {

    private static final String COLUMNS = """
            select id, version, party_key, person_id, side, reason, lower(during) as first, upper(during) - 1 as last
            from people.side_override
            """;

    private final JdbcClient jdbc;
    private final Former former;

    OwnSides(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.former = new Former(jdbc, "side_override");
    }

    boolean isFree(PersonId person, PartyKey party, LocalDate from, @Nullable LocalDate last) {
        return !jdbc.sql("""
                select exists (select from people.side_override
                               where person_id = :person and party_key = :party
                                 and during && case when cast(:last as date) < cast(:first as date) then 'empty'
                                               else daterange(cast(:first as date), cast(:last as date), '[]') end)
                """)
                .param("person", person.value())
                .param("party", party.value())
                .param("first", from)
                .param("last", last)
                .query(Boolean.class)
                .single();
    }

    /** Whether two persons have sides of their own in the same party at the same time. */
    boolean overlap(PersonId one, PersonId other) {
        return jdbc.sql("""
                select exists (select from people.side_override one join people.side_override other
                                 on other.party_key = one.party_key and other.during && one.during
                               where one.person_id = :one and other.person_id = :other)
                """)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    void add(OverrideSide.Command command, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.side_override (person_id, party_key, side, reason, during, recorded_at, recorded_by)
                values (:person, :party, :side, :reason,
                        daterange(cast(:first as date), cast(:last as date), '[]'), :now, :actor)
                """)
                .param("person", command.person().value())
                .param("party", command.party().value())
                .param("side", command.side().name())
                .param("reason", command.reason())
                .param("first", command.from())
                .param("last", command.last())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void end(UUID id, LocalDate last, @Nullable String reason, Instant now, Actor actor) {
        former.keep(id, Former.Why.ENDED, reason, now, actor);
        jdbc.sql("""
                update people.side_override
                set during = daterange(lower(during), cast(:last as date), '[]'), version = version + 1 where id = :id
                """).param("last", last).param("id", id).update();
    }

    @Override
    public Optional<OwnSide> named(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, index) -> side(row))
                .optional();
    }

    @Override
    public List<OwnSide> of(PartyKey party) {
        return jdbc.sql(COLUMNS + "where party_key = :party order by during desc")
                .param("party", party.value())
                .query((row, index) -> side(row))
                .list();
    }

    private static OwnSide side(ResultSet row) throws SQLException {
        return new OwnSide(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PartyKey(row.getString("party_key")),
                PersonId.of(row.getString("person_id")),
                Side.valueOf(row.getString("side")),
                row.getString("reason"),
                new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)));
    }
}
