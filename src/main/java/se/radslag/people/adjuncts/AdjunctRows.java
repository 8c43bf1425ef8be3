package se.radslag.people.adjuncts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.StructureId;
import se.radslag.people.Adjunct;
import se.radslag.people.Adjunct.Organisation;
import se.radslag.people.PersonId;
import se.radslag.people.domain.Former;

/** Keeps who is adjunct to which body, and outside organisations. */
@Repository
class AdjunctRows implements Adjunct.Lookup {

    private static final String SELECT = """
            select adjunct.id, body_id, role, person_id, may_speak, reason,
                   lower(during) as first, upper(during) - 1 as last,
                   organisation.id as organisation, organisation.name, organisation.kind
            from people.adjunct left join people.organisation on organisation.id = adjunct.organisation_id
            where structure_id = :structure
            """;

    private final JdbcClient jdbc;
    private final Former former;

    AdjunctRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.former = new Former(jdbc, "adjunct");
    }

    void admit(AdmitAdjunct.Command command, Instant now, Actor actor) {
        jdbc.sql("""
                insert into people.adjunct (structure_id, body_id, role, person_id, organisation_id, may_speak, during,
                                            reason, recorded_at, recorded_by)
                values (:structure, :body, :role, :person, :organisation, :speaks,
                        daterange(cast(:first as date), cast(:last as date), '[]'), :reason, :now, :actor)
                """)
                .param("structure", command.structure().value())
                .param("body", command.body())
                .param("role", command.role().name())
                .param(
                        "person",
                        command.person() == null ? null : command.person().value())
                .param("organisation", command.organisation())
                .param("speaks", command.maySpeak())
                .param("first", command.from())
                .param("last", command.last())
                .param("reason", command.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .update();
    }

    void end(UUID id, LocalDate last, Instant now, Actor actor) {
        former.keep(id, Former.Why.ENDED, null, now, actor);
        jdbc.sql("""
                update people.adjunct set during = daterange(lower(during), cast(:last as date), '[]') where id = :id
                """).param("id", id).param("last", last).update();
    }

    /** Enters an organisation; empty when there is one with the name. */
    Optional<UUID> enter(String name, Organisation.Kind kind, Instant now, Actor actor) {
        return jdbc.sql("""
                insert into people.organisation (name, kind, recorded_at, recorded_by)
                values (:name, :kind, :now, :actor) on conflict do nothing returning id
                """)
                .param("name", name)
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Adjunct> of(StructureId structure, String body, LocalDate day) {
        return jdbc.sql(SELECT + "and body_id = :body and during @> cast(:day as date) order by role, during")
                .param("structure", structure.value())
                .param("body", body)
                .param("day", day)
                .query((row, index) -> adjunct(row))
                .list();
    }

    @Override
    public List<Adjunct> from(StructureId structure, String body, LocalDate day) {
        return jdbc.sql(SELECT + """
                        and body_id = :body and (upper_inf(during) or upper(during) > cast(:day as date))
                        order by role, during
                        """)
                .param("structure", structure.value())
                .param("body", body)
                .param("day", day)
                .query((row, index) -> adjunct(row))
                .list();
    }

    @Override
    public Optional<Adjunct> named(StructureId structure, UUID id) {
        return jdbc.sql(SELECT + "and adjunct.id = :id")
                .param("structure", structure.value())
                .param("id", id)
                .query((row, index) -> adjunct(row))
                .optional();
    }

    @Override
    public List<Organisation> organisations() {
        return jdbc.sql("select id, name, kind from people.organisation order by name")
                .query((row, index) -> new Organisation(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Organisation.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    private static Adjunct adjunct(ResultSet row) throws SQLException {
        var person = row.getString("person_id");
        var organisation = row.getObject("organisation", UUID.class);
        return new Adjunct(
                row.getObject("id", UUID.class),
                row.getString("body_id"),
                Adjunct.Role.valueOf(row.getString("role")),
                person == null ? null : PersonId.of(person),
                organisation == null
                        ? null
                        : new Organisation(
                                organisation, row.getString("name"), Organisation.Kind.valueOf(row.getString("kind"))),
                row.getBoolean("may_speak"),
                new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                row.getString("reason"));
    }
}
