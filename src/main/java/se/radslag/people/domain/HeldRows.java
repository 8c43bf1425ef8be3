package se.radslag.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Period;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.Versioned;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.people.seating.Standing;

/** Finds holders of offices row by row. */
@Repository
class HeldRows implements HoldingLookup {

    private static final String ROWS = """
            select id, version, party_key, organ, post, ordinal, person_id, political_party, standing,
                   lower(during) as first, upper(during) - 1 as last
            from people.office_holding
            """;

    private final JdbcClient jdbc;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Versioned<Holding>> of(OfficeKey office) {
        return jdbc.sql(ROWS + """
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
        return jdbc.sql(ROWS + "where id = :id")
                .param("id", id)
                .query((row, index) -> row(row))
                .optional();
    }

    @Override
    public List<Holding> in(PartyKey party, @Nullable LocalDate since) {
        return jdbc.sql(ROWS + """
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
