package se.radslag.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.access.domain.Invitation.Gift;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.PersonId;

/** What an invitation gives, as columns of the database. */
record GiftColumns(Gift gift) {

    static GiftColumns of(Gift gift) {
        return new GiftColumns(gift);
    }

    static GiftColumns of(ResultSet row) throws SQLException {
        var structure = row.getString("structure_id");
        var role = row.getString("role");
        var person = row.getObject("person", UUID.class);
        return new GiftColumns(new Gift(
                structure == null ? null : new StructureId(structure),
                role == null ? null : Actor.Role.valueOf(role),
                row.getString("party"),
                person == null ? null : new PersonId(person)));
    }

    /** Hands a statement its {@code :structure}, {@code :role}, {@code :party} and {@code :person}. */
    JdbcClient.StatementSpec into(JdbcClient.StatementSpec statement) {
        var structure = gift.structure();
        var role = gift.role();
        var person = gift.person();
        return statement
                .param("structure", structure == null ? null : structure.value(), Types.VARCHAR)
                .param("role", role == null ? null : role.name(), Types.VARCHAR)
                .param("party", gift.party(), Types.VARCHAR)
                .param("person", person == null ? null : person.value(), Types.OTHER);
    }
}
