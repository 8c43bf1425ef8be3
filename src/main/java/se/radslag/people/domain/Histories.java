package se.radslag.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.MandateLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonHistory;
import se.radslag.people.PersonId;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Standing;

/** Reads everything that one person has held. */
@Repository
class Histories implements PersonHistory.Lookup {

    private final JdbcClient jdbc;
    private final MandateLookup mandates;

    Histories(JdbcClient jdbc, MandateLookup mandates) {
        this.jdbc = jdbc;
        this.mandates = mandates;
    }

    @Override
    public Optional<PersonHistory> of(PersonId id, StructureId structure) {
        return jdbc.sql("select version, protected_since, merged_into from people.person where id = :id")
                .param("id", id.value())
                .query((row, index) -> history(id, structure, row))
                .optional();
    }

    private PersonHistory history(PersonId id, StructureId structure, ResultSet row) throws SQLException {
        var merged = row.getString("merged_into");
        return new PersonHistory(
                id,
                row.getInt("version"),
                row.getObject("protected_since") != null,
                merged == null ? null : PersonId.of(merged),
                names(id),
                offices(id),
                seats(id, structure),
                posts(id, structure));
    }

    private List<PersonHistory.Name> names(PersonId id) {
        return jdbc.sql("""
                select given, family, lower(during) as first, upper(during) - 1 as last
                from people.person_name
                join people.person on person.id = person_id and protected_since is null
                where person_id = :id order by during
                """)
                .param("id", id.value())
                .query((row, index) ->
                        new PersonHistory.Name(row.getString("given"), row.getString("family"), period(row)))
                .list();
    }

    private List<Holding> offices(PersonId id) {
        return jdbc.sql("""
                select party_key, organ, post, ordinal, political_party, standing,
                       lower(during) as first, upper(during) - 1 as last
                from people.office_holding where person_id = :id order by during desc
                """)
                .param("id", id.value())
                .query((row, index) -> new Holding(
                        new PartyKey(row.getString("party_key")),
                        row.getString("organ").isEmpty() ? null : row.getString("organ"),
                        row.getString("post"),
                        row.getInt("ordinal"),
                        id,
                        row.getString("political_party"),
                        period(row),
                        Standing.valueOf(row.getString("standing"))))
                .list();
    }

    private List<Mandate> seats(PersonId id, StructureId structure) {
        return mandates.of(structure, id);
    }

    private List<PersonHistory.Post> posts(PersonId id, StructureId structure) {
        return jdbc.sql("""
                select body_id, post_id, lower(during) as first, upper(during) - 1 as last
                from people.body_post where person_id = :id and structure_id = :structure order by during desc
                """)
                .param("id", id.value())
                .param("structure", structure.value())
                .query((row, index) ->
                        new PersonHistory.Post(row.getString("body_id"), row.getString("post_id"), period(row)))
                .list();
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class));
    }
}
