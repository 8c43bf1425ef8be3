package se.radslag.people.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.OrganLookup;
import se.radslag.people.PartyKey;

/** Keeps how large organs are and who sits in them. */
@Repository
class Organs implements OrganLookup {

    private final JdbcClient jdbc;

    Organs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(PartyKey party) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 8))")
                .param("key", party.value())
                .query((row, index) -> 0)
                .list();
    }

    @Override
    public String mark(PartyKey party, String organ) {
        return jdbc.sql("""
                select coalesce(md5(string_agg(line, ',' order by line)), 'none') from (
                    select concat_ws('|', seats, presidium, during) as line from people.organ_size
                    where party_key = :party and organ = :organ
                    union all
                    select concat_ws('|', political_party, seats, during) from people.organ_seats
                    where party_key = :party and organ = :organ
                ) lines
                """)
                .param("party", party.value())
                .param("organ", organ)
                .query(String.class)
                .single();
    }

    /** Ends what holds on the first day with the day before, and lets the new begin; what was to begin later gives way. */
    void set(SetOrganSize.Command command) {
        replace("organ_size", command);
        replace("organ_seats", command);
        about("""
                insert into people.organ_size (party_key, organ, seats, presidium, during)
                values (:party, :organ, cast(:seats as integer), cast(:presidium as integer),
                        daterange(cast(:first as date), cast(:last as date), '[]'))
                """, command)
                .param("seats", command.seats())
                .param("presidium", command.presidium())
                .update();
        command.parties()
                .forEach((political, seats) -> about("""
                insert into people.organ_seats (party_key, organ, political_party, seats, during)
                values (:party, :organ, :political, :seats, daterange(cast(:first as date), cast(:last as date), '[]'))
                """, command)
                        .param("political", political)
                        .param("seats", seats)
                        .update());
    }

    private JdbcClient.StatementSpec about(String sql, SetOrganSize.Command command) {
        return jdbc.sql(sql)
                .param("party", command.party().value())
                .param("organ", command.organ())
                .param("first", command.from())
                .param("last", command.last());
    }

    private void replace(String table, SetOrganSize.Command command) {
        about("""
                delete from people.%s
                where party_key = :party and organ = :organ and lower(during) >= cast(:first as date)
                  and (cast(:last as date) is null or lower(during) <= cast(:last as date))
                """.formatted(table), command).update();
        jdbc.sql("""
                update people.%s set during = daterange(lower(during), cast(:first as date))
                where party_key = :party and organ = :organ and during @> cast(:first as date)
                """.formatted(table))
                .param("party", command.party().value())
                .param("organ", command.organ())
                .param("first", command.from())
                .update();
    }
}
