package se.radslag.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links sent by mail. To look at one never uses it up, since mail programs look at links before people do. */
@Repository
public class MailLinks {

    /** How long a link works that somebody asked for. */
    public static final Duration ASKED = Duration.ofHours(1);

    /** How long an invitation works. */
    public static final Duration INVITED = Duration.ofDays(7);

    /** So many links an hour for one address, whether we know it or not. */
    static final int MOST_AN_HOUR = 5;

    /** So many links an hour from one place on the network, which may be a whole town hall. */
    static final int MOST_FROM_A_PLACE = 50;

    private final JdbcClient database;
    private final Clock clock;

    MailLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a link looks like from where it is opened.
     *
     * @param here whether this is the browser in which it works
     */
    public record Found(UUID id, UUID account, boolean here) {}

    /** A link that was made, with the secret that goes into its letter. */
    record Made(UUID id, Token token) {}

    /** A new link; with a browser it works only there. */
    Made create(UUID account, @Nullable Token browser, Duration life) {
        var token = Token.random();
        var id = database.sql("""
                        insert into access.mail_link (account, token_hash, browser_hash, created_at, expires_at)
                        values (:account, :token, :browser, :now, :end)
                        returning id
                        """)
                .param("account", account)
                .param("token", token.fingerprint())
                .param("browser", browser == null ? null : browser.fingerprint())
                .param("now", now())
                .param("end", now().plus(life))
                .query(UUID.class)
                .single();
        return new Made(id, token);
    }

    /** A link that would still sign somebody in, at least in its own browser. */
    public Optional<Found> find(Token token, @Nullable Token browser) {
        return database.sql("""
                        select id, account, browser_hash is null or browser_hash = :browser as here
                        from access.mail_link where token_hash = :token and used_at is null and expires_at > :now
                          and id not in (select link from access.invitation where withdrawn_at is not null)
                        """)
                .param("token", token.fingerprint())
                .param("browser", browser == null ? new byte[0] : browser.fingerprint())
                .param("now", now())
                .query((row, index) -> new Found(
                        row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getBoolean("here")))
                .optional();
    }

    /** Uses a link up; of two who try at once, one gets it. */
    boolean use(UUID id) {
        return database.sql("""
                        update access.mail_link set used_at = :now
                        where id = :id and used_at is null
                          and id not in (select link from access.invitation where withdrawn_at is not null)
                        """).param("now", now()).param("id", id).update() == 1;
    }

    /**
     * How often links were asked for in the last hour, this time included.
     *
     * @param forAddress for one address, whether it is known here or not
     * @param fromPlace from one place on the network
     */
    record Asked(int forAddress, int fromPlace) {}

    /** Notes that a link was asked for; of address and place only fingerprints are kept, for an hour. */
    Asked asked(Email email, String place) {
        var hour = now().minus(Duration.ofHours(1));
        var from = new Token(place).fingerprint();
        database.sql("delete from access.link_asked where asked_at < :hour")
                .param("hour", hour)
                .update();
        database.sql("insert into access.link_asked (email_hash, place_hash, asked_at) values (:email, :place, :now)")
                .param("email", email.fingerprint())
                .param("place", from)
                .param("now", now())
                .update();
        return database.sql("""
                        select count(*) filter (where email_hash = :email) as address,
                               count(*) filter (where place_hash = :place) as place
                        from access.link_asked where asked_at between :hour and :now
                        """)
                .param("email", email.fingerprint())
                .param("place", from)
                .param("hour", hour)
                .param("now", now())
                .query((row, index) -> new Asked(row.getInt("address"), row.getInt("place")))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
