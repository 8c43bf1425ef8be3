package se.radslag.access.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.StructureId;
import se.radslag.people.PartyKey;
import se.radslag.people.Registrars;
import se.radslag.platform.text.Language;

/** Tells who can be written to about a party's register: those who have an account with that role. */
@Repository
class PartyRegistrars implements Registrars {

    private final JdbcClient database;

    PartyRegistrars(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Registrar> of(StructureId structure, PartyKey party) {
        return database.sql("""
                        select account.id, account.email, account.language from access.account
                        join access.role_given given on given.account = account.id and given.ended_at is null
                        where given.role = 'REGISTRAR' and given.structure_id = :structure and given.party = :party
                          and account.closed_at is null
                        order by account.email
                        """)
                .param("structure", structure.value())
                .param("party", party.value())
                .query((row, index) -> new Registrar(
                        row.getString("id"), row.getString("email"), Language.of(row.getString("language"))))
                .list();
    }
}
