package se.radslag.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.Charter;
import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.RegisterLookup;
import se.radslag.people.seating.Coalition;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OrganSize;
import se.radslag.people.seating.Register;
import se.radslag.people.seating.Represented;
import se.radslag.people.seating.Side;
import se.radslag.people.seating.SideOverride;
import se.radslag.people.seating.Standing;

/** Reads the register of a structure's parties: five queries, whatever the number of bodies that ask. */
@Repository
class Registers implements RegisterLookup {

    /** What ended before the first day is passed over by index, however much of it there is. */
    private static final String DURING = """
            and coalesce(upper(during), 'infinity') > coalesce(cast(:first as date), '-infinity')
            and during && daterange(cast(:first as date), cast(:last as date), '[]')
            """;

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Register on(Charter charter, LocalDate day) {
        return read(keys(charter), new Period(day, day));
    }

    @Override
    public Register during(Collection<PartyKey> parties, Period period) {
        return read(parties.stream().map(PartyKey::value).toArray(String[]::new), period);
    }

    @Override
    public Register all(Charter charter) {
        return read(keys(charter), null);
    }

    private static String[] keys(Charter charter) {
        return charter.parties().values().stream()
                .map(party -> PartyKey.of(charter, party).value())
                .toArray(String[]::new);
    }

    private Register read(String[] keys, @Nullable Period during) {
        return new Register(
                list("""
                        select party_key, organ, post, ordinal, person_id, political_party, standing,
                               lower(during) as first, upper(during) - 1 as last
                        from people.office_holding
                        where party_key = any(:keys)
                        """, keys, during, (row, index) -> holding(row)),
                list("""
                        select party_key, political_party, side, lower(during) as first, upper(during) - 1 as last
                        from people.coalition
                        where party_key = any(:keys)
                        """, keys, during, (row, index) -> coalition(row)),
                list("""
                        select party_key, organ, political_party, seats, lower(during) as first, upper(during) - 1 as last
                        from people.organ_seats
                        where party_key = any(:keys)
                        """, keys, during, (row, index) -> represented(row)),
                list("""
                        select party_key, organ, seats, presidium, lower(during) as first, upper(during) - 1 as last
                        from people.organ_size
                        where party_key = any(:keys)
                        """, keys, during, (row, index) -> size(row)),
                list("""
                        select party_key, person_id, side, lower(during) as first, upper(during) - 1 as last
                        from people.side_override
                        where party_key = any(:keys)
                        """, keys, during, (row, index) -> override(row)));
    }

    private <T> List<T> list(String sql, String[] keys, @Nullable Period during, RowMapper<T> reading) {
        return jdbc.sql(during == null ? sql : sql + DURING)
                .param("keys", keys)
                .param("first", during == null ? null : during.first())
                .param("last", during == null ? null : during.last())
                .query(reading)
                .list();
    }

    private static Holding holding(ResultSet row) throws SQLException {
        var organ = row.getString("organ");
        return new Holding(
                party(row),
                organ.isEmpty() ? null : organ,
                row.getString("post"),
                row.getInt("ordinal"),
                PersonId.of(row.getString("person_id")),
                row.getString("political_party"),
                period(row),
                Standing.valueOf(row.getString("standing")));
    }

    private static Coalition coalition(ResultSet row) throws SQLException {
        return new Coalition(
                party(row), row.getString("political_party"), Side.valueOf(row.getString("side")), period(row));
    }

    private static Represented represented(ResultSet row) throws SQLException {
        return new Represented(
                party(row), row.getString("organ"), row.getString("political_party"), row.getInt("seats"), period(row));
    }

    private static OrganSize size(ResultSet row) throws SQLException {
        return new OrganSize(
                party(row),
                row.getString("organ"),
                row.getObject("seats", Integer.class),
                row.getObject("presidium", Integer.class),
                period(row));
    }

    private static SideOverride override(ResultSet row) throws SQLException {
        return new SideOverride(
                PersonId.of(row.getString("person_id")), party(row), Side.valueOf(row.getString("side")), period(row));
    }

    private static PartyKey party(ResultSet row) throws SQLException {
        return new PartyKey(row.getString("party_key"));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class));
    }
}
