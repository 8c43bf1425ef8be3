package se.radslag.people.naming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.StructureId;
import se.radslag.people.Backdated;
import se.radslag.people.BackdatedLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;
import se.radslag.people.seating.OfficeKey;

/** Reads which namings and holdings were entered with a reason why they came afterwards. */
@Repository
class BackdatedRows implements BackdatedLookup {

    private final JdbcClient jdbc;

    BackdatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Backdated> of(StructureId structure, String body, Collection<OfficeKey> offices) {
        var held = offices.isEmpty()
                ? Stream.<Backdated>empty()
                : holdings(offices).filter(each -> offices.contains(Objects.requireNonNull(each.office())));
        return Stream.concat(namings(structure, body), held)
                .sorted(Comparator.comparing(Backdated::at).reversed())
                .toList();
    }

    private Stream<Backdated> namings(StructureId structure, String body) {
        return jdbc
                .sql("""
                select seat_id, party_id, person_id, lower(during) as first, recorded_at, backdated from people.mandate
                where structure_id = :structure and body_id = :body and backdated is not null
                """)
                .param("structure", structure.value())
                .param("body", body)
                .query((row, index) -> backdated(row, row.getString("seat_id"), row.getString("party_id"), null))
                .list()
                .stream();
    }

    private Stream<Backdated> holdings(Collection<OfficeKey> offices) {
        return jdbc
                .sql("""
                select party_key, organ, post, ordinal, person_id, lower(during) as first, recorded_at, backdated
                from people.office_holding
                where party_key = any(:parties) and backdated is not null and standing = 'HOLDER' and not lower_inf(during)
                """)
                .param(
                        "parties",
                        offices.stream()
                                .map(each -> each.party().value())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, index) -> backdated(row, null, null, office(row)))
                .list()
                .stream();
    }

    private static OfficeKey office(ResultSet row) throws SQLException {
        var organ = row.getString("organ");
        return new OfficeKey(
                new PartyKey(row.getString("party_key")),
                organ.isEmpty() ? null : organ,
                row.getString("post"),
                row.getInt("ordinal"));
    }

    private static Backdated backdated(
            ResultSet row, @Nullable String seat, @Nullable String party, @Nullable OfficeKey office)
            throws SQLException {
        return new Backdated(
                seat,
                party,
                office,
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("first", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("backdated"));
    }
}
