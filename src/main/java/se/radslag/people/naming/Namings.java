package se.radslag.people.naming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Mandates;

/** Finds who was named to the seats and posts of bodies. */
@Repository
class Namings implements MandateLookup {

    /** What ended before the first day is passed over by index, however much of it there is. */
    private static final String DURING = """
            and coalesce(upper(during), 'infinity') > coalesce(cast(:first as date), '-infinity')
            and during && daterange(cast(:first as date), cast(:last as date), '[]')
            """;

    private final JdbcClient jdbc;

    Namings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mandates on(StructureId structure, LocalDate day) {
        return read(structure, new Period(day, day));
    }

    @Override
    public Mandates during(StructureId structure, Period period) {
        return read(structure, period);
    }

    @Override
    public Mandates all(StructureId structure) {
        return read(structure, null);
    }

    @Override
    public List<Mandate> of(StructureId structure, PersonId person) {
        return jdbc.sql("""
                select id, body_id, seat_id, party_id, ordinal, kind, substitute_for, home, person_id, political_party,
                       capacity, leading_by, term_decided, named_on, lower(during) as first, upper(during) - 1 as last
                from people.mandate
                where structure_id = :structure and person_id = :person
                order by during desc
                """)
                .param("structure", structure.value())
                .param("person", person.value())
                .query((row, index) -> mandate(row))
                .list();
    }

    private Mandates read(StructureId structure, @Nullable Period period) {
        var during = period == null ? "" : DURING;
        var first = period == null ? null : period.first();
        var last = period == null ? null : period.last();
        var mandates = jdbc.sql("""
                select id, body_id, seat_id, party_id, ordinal, kind, substitute_for, home, person_id, political_party,
                       capacity, leading_by, term_decided, named_on, lower(during) as first, upper(during) - 1 as last
                from people.mandate
                where structure_id = :structure
                """ + during)
                .param("structure", structure.value())
                .param("first", first)
                .param("last", last)
                .query((row, index) -> mandate(row))
                .list();
        var posts = jdbc.sql("""
                select body_id, post_id, ordinal, person_id, named_by, lower(during) as first, upper(during) - 1 as last
                from people.body_post
                where structure_id = :structure
                """ + during)
                .param("structure", structure.value())
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new BodyPost(
                        row.getString("body_id"),
                        row.getString("post_id"),
                        row.getInt("ordinal"),
                        PersonId.of(row.getString("person_id")),
                        row.getString("named_by"),
                        period(row)))
                .list();
        return new Mandates(mandates, posts);
    }

    static Mandate mandate(ResultSet row) throws SQLException {
        var capacity = row.getString("capacity");
        return new Mandate(
                MandateId.of(row.getString("id")),
                row.getString("body_id"),
                row.getString("seat_id"),
                row.getString("party_id"),
                row.getInt("ordinal"),
                Mandate.Kind.valueOf(row.getString("kind")),
                row.getObject("substitute_for", Integer.class),
                row.getString("home"),
                PersonId.of(row.getString("person_id")),
                row.getString("political_party"),
                capacity == null ? null : Who.PersonKind.valueOf(capacity),
                row.getString("leading_by") != null,
                row.getBoolean("term_decided"),
                row.getObject("named_on", LocalDate.class),
                period(row));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class));
    }
}
