package se.radslag.access.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.people.ActorNames;

/** Tells whose accounts did something, by their addresses; whoever came by an operator's link has none. */
@Repository
class AccountNames implements ActorNames {

    private final JdbcClient database;

    AccountNames(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Collection<String> actors) {
        var names = new HashMap<String, String>();
        database.sql("""
                        select 'account-' || id as actor, email from access.account
                        where 'account-' || id = any(:actors::text[])
                        """).param("actors", actors.toArray(String[]::new)).query(row -> {
            names.put(row.getString("actor"), row.getString("email"));
        });
        return names;
    }
}
