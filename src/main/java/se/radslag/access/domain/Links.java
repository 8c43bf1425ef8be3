package se.radslag.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.access.OperatorLinks;

/** The links given out. To look at one never uses it up, since mail programs look at links before people do. */
@Repository
public class Links implements OperatorLinks {

    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Links(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String create() {
        var token = Token.random();
        database.sql("""
                        insert into access.operator_link (token_hash, created_at, expires_at)
                        values (:token, :now, :end)
                        """)
                .param("token", token.fingerprint())
                .param("now", now())
                .param("end", now().plus(LIFE))
                .update();
        return "/w/access/operator/" + token.secret();
    }

    /** Whether a link would still sign somebody in. */
    public boolean isGood(Token token) {
        return database.sql("""
                        select exists (select from access.operator_link
                                       where token_hash = :token and used_at is null and expires_at > :now)
                        """)
                .param("token", token.fingerprint())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Uses a link up and tells which it was; of two who try at once, one gets it. */
    Optional<UUID> use(Token token) {
        return database.sql("""
                        update access.operator_link set used_at = :now
                        where token_hash = :token and used_at is null and expires_at > :now
                        returning id
                        """)
                .param("token", token.fingerprint())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
