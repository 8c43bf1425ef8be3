package se.radslag.access.passkey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of accounts, as their owners know them: by name, and when they were added and used. */
@Repository
public class Passkeys {

    private final JdbcClient database;
    private final Clock clock;

    Passkeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The keys of an account, the newest first. */
    public List<Passkey> of(UUID account) {
        return database.sql("""
                        select id, name, added_at, used_at from access.passkey
                        where account = :account and removed_at is null order by added_at desc, id desc
                        """)
                .param("account", account)
                .query((row, index) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class) == null
                                ? null
                                : row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether a key is one of the account's; one that was removed is nobody's. */
    boolean isOf(UUID key, UUID account) {
        return of(account).stream().anyMatch(each -> each.id().equals(key));
    }

    void rename(UUID key, String name) {
        database.sql("update access.passkey set name = :name where id = :key")
                .param("name", name)
                .param("key", key)
                .update();
    }

    void remove(UUID key) {
        database.sql("update access.passkey set removed_at = :now where id = :key and removed_at is null")
                .param("now", now())
                .param("key", key)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
