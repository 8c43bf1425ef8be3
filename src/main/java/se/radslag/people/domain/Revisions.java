package se.radslag.people.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.Charter;
import se.radslag.people.PartyKey;

/** Reads how far what is written of a structure's parties and seats has come. */
@Repository
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last transaction that wrote anything of which it follows who sits. Empty while an earlier one may still be
     * going on: what is worked out then is kept for nobody.
     */
    Optional<String> of(Charter charter) {
        var parties = charter.parties().values().stream()
                .map(party -> PartyKey.of(charter, party).value());
        return jdbc.sql("""
                select coalesce(max(last)::text, 'none') as revision
                from unnest(cast(:keys as text[])) as asked (key)
                cross join lateral (select max(transaction) as last from people.revision where key = asked.key) known
                having coalesce(max(last) < pg_snapshot_xmin(pg_current_snapshot()), true)
                """)
                .param(
                        "keys",
                        Stream.concat(
                                        parties,
                                        Stream.of(charter.origin().structure().value()))
                                .toArray(String[]::new))
                .query(String.class)
                .optional();
    }
}
