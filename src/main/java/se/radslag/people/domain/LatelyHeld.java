package se.radslag.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.people.PartyKey;
import se.radslag.people.PartyPeople;
import se.radslag.people.PersonId;

/** Reads who has or lately had an office or a seat for a party, without what is long ago. */
@Repository
class LatelyHeld implements PartyPeople {

    private final JdbcClient jdbc;

    LatelyHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> since(Charter charter, @Nullable Party party, LocalDate day) {
        var parties = party == null ? charter.parties().values().stream() : Stream.of(party);
        return jdbc.sql("""
                select person_id from people.office_holding
                where party_key = any(:keys) and coalesce(upper(during), 'infinity') > cast(:day as date)
                union
                select person_id from people.mandate
                where structure_id = :structure and coalesce(upper(during), 'infinity') > cast(:day as date)
                  and (cast(:party as text) is null or party_id = :party or home = :party)
                """)
                .param(
                        "keys",
                        parties.map(each -> PartyKey.of(charter, each).value()).toArray(String[]::new))
                .param("structure", charter.origin().structure().value())
                .param("party", party == null ? null : party.id())
                .param("day", day)
                .query((row, index) -> PersonId.of(row.getString("person_id")))
                .list();
    }
}
