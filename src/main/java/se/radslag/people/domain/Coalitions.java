package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Period;
import se.radslag.people.CoalitionLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Side;

/** Keeps who governs a party when. */
@Repository
class Coalitions implements CoalitionLookup {

    private final JdbcClient jdbc;

    Coalitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(PartyKey party) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 7))")
                .param("key", party.value())
                .query((row, index) -> 0)
                .list();
    }

    @Override
    public String mark(PartyKey party) {
        return jdbc.sql("""
                select coalesce(md5(string_agg(political_party || side || during::text, ',' order by political_party, during)),
                                'none')
                from people.coalition where party_key = :party
                """).param("party", party.value()).query(String.class).single();
    }

    @Override
    public List<Coalition> of(PartyKey party) {
        return jdbc.sql("""
                select political_party, side, lower(during) as first, upper(during) - 1 as last
                from people.coalition where party_key = :party order by during, political_party
                """)
                .param("party", party.value())
                .query((row, index) -> new Coalition(
                        party,
                        row.getString("political_party"),
                        Side.valueOf(row.getString("side")),
                        new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class))))
                .list();
    }

    /** Ends what holds on a day with the day before, and lets the new begin; what was to begin later gives way. */
    void replace(PartyKey party, LocalDate from, @Nullable LocalDate until, Map<String, Side> sides) {
        jdbc.sql("""
                delete from people.coalition
                where party_key = :party and lower(during) >= cast(:first as date)
                  and (cast(:until as date) is null or lower(during) <= cast(:until as date))
                """)
                .param("party", party.value())
                .param("first", from)
                .param("until", until)
                .update();
        jdbc.sql("""
                update people.coalition set during = daterange(lower(during), cast(:first as date))
                where party_key = :party and during @> cast(:first as date)
                """).param("party", party.value()).param("first", from).update();
        sides.forEach((politicalParty, side) -> jdbc.sql("""
                insert into people.coalition (party_key, political_party, side, during)
                values (:party, :political, :side, daterange(cast(:first as date), cast(:until as date), '[]'))
                """)
                .param("party", party.value())
                .param("political", politicalParty)
                .param("side", side.name())
                .param("first", from)
                .param("until", until)
                .update());
    }
}
