package se.radslag.people.naming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.terms.Who;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Origin;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.MandateLookup;
import se.radslag.people.PersonId;
import se.radslag.people.seating.BodyPost;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.MandateId;
import se.radslag.people.seating.Mandates;

/** Keeps who was named to the seats and posts of bodies. */
@Repository
class Namings implements MandateLookup {

    /** What ended before the first day is passed over by index, however much of it there is. */
    private static final String DURING = """
            and coalesce(upper(during), 'infinity') > coalesce(cast(:first as date), '-infinity')
            and during && daterange(cast(:first as date), cast(:last as date), '[]')
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Namings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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

    void name(Origin origin, List<Naming> namings, Instant now, Actor actor) {
        batches.batchUpdate(
                """
                insert into people.mandate
                    (id, structure_id, body_id, seat_id, party_id, ordinal, kind, substitute_for, home, person_id,
                     political_party, capacity, leading_by, term_decided, during, named_by, named_on, section, registry,
                     reason, backdated, charter_version, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, daterange(cast(? as date), cast(? as date), '[]'),
                        ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                namings.stream().map(each -> cells(origin, each, now, actor)).toList());
    }

    private static Object[] cells(Origin origin, Naming naming, Instant now, Actor actor) {
        var mandate = naming.mandate();
        return new Object[] {
            mandate.id().value(),
            origin.structure().value(),
            mandate.body(),
            mandate.seat(),
            mandate.party(),
            mandate.ordinal(),
            mandate.kind().name(),
            mandate.substituteFor(),
            mandate.home(),
            mandate.person().value(),
            mandate.politicalParty(),
            mandate.capacity() == null ? null : mandate.capacity().name(),
            naming.leadingBy(),
            mandate.termDecided(),
            mandate.during().first(),
            mandate.during().last(),
            naming.decision().by(),
            mandate.namedOn(),
            naming.decision().section(),
            naming.decision().registry(),
            naming.reason(),
            naming.backdated(),
            origin.version(),
            now.atOffset(ZoneOffset.UTC),
            actor.id()
        };
    }

    void appoint(StructureId structure, List<BodyPost> posts, Instant now, Actor actor) {
        batches.batchUpdate(
                """
                insert into people.body_post
                    (structure_id, body_id, post_id, ordinal, person_id, named_by, during, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, daterange(cast(? as date), cast(? as date), '[]'), ?, ?)
                """,
                posts.stream()
                        .map(each -> new Object[] {
                            structure.value(),
                            each.body(),
                            each.post(),
                            each.ordinal(),
                            each.person().value(),
                            each.by(),
                            each.during().first(),
                            each.during().last(),
                            now.atOffset(ZoneOffset.UTC),
                            actor.id()
                        })
                        .toList());
    }

    /** Lets whoever has a post on the first day of another leave it the day before. */
    void endPost(StructureId structure, BodyPost next, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.former (table_name, row_id, content, why, changed_at, changed_by)
                select 'body_post', id, to_jsonb(body_post), 'ENDED', :now, :actor
                from people.body_post
                where structure_id = :structure and body_id = :body and post_id = :post and ordinal = :ordinal
                  and during @> cast(:first as date) and lower(during) < cast(:first as date)
                """)
                .param("structure", structure.value())
                .param("body", next.body())
                .param("post", next.post())
                .param("ordinal", next.ordinal())
                .param("first", next.during().first())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
        jdbc.sql("""
                update people.body_post
                set during = daterange(lower(during), cast(:first as date)), version = version + 1
                where structure_id = :structure and body_id = :body and post_id = :post and ordinal = :ordinal
                  and during @> cast(:first as date) and lower(during) < cast(:first as date)
                """)
                .param("structure", structure.value())
                .param("body", next.body())
                .param("post", next.post())
                .param("ordinal", next.ordinal())
                .param("first", next.during().first())
                .update();
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
