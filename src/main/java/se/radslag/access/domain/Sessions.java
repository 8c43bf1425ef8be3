package se.radslag.access.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** Who is signed in. A session lives for twelve hours or until it is ended, whatever comes first. */
@Repository
public class Sessions {

    /** How long somebody stays signed in. */
    public static final Duration LIFE = Duration.ofHours(12);

    private static final Duration SEEN = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    Sessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Signs an actor in; the token goes to the actor's browser and nowhere else. */
    Token start(Actor actor, Arrival arrival) {
        return start(actor, null, arrival);
    }

    /** Signs an account in; what it may do is asked anew at every visit. */
    public Token start(UUID account, Arrival arrival) {
        return start(new Actor(Account.actorId(account), Set.of()), account, arrival);
    }

    /** The token is always a new one, and the browser's session before ends: nobody carries one in from elsewhere. */
    private Token start(Actor actor, @Nullable UUID account, Arrival arrival) {
        var token = Token.random();
        if (arrival.before() != null) {
            database.sql("update access.session set ended_at = :now where token_hash = :token and ended_at is null")
                    .param("now", now())
                    .param("token", arrival.before().fingerprint())
                    .update();
        }
        database.sql("""
                        insert into access.session (token_hash, actor, roles, account, browser, system,
                                                    started_at, seen_at, expires_at)
                        values (:token, :actor, :roles, :account, :browser, :system, :now, :now, :end)
                        """)
                .param("token", token.fingerprint())
                .param("actor", actor.id())
                .param("roles", actor.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("account", account)
                .param("browser", arrival.device().browser())
                .param("system", arrival.device().system())
                .param("now", now())
                .param("end", now().plus(LIFE))
                .update();
        return token;
    }

    /** Notes that a session is in use, at most once in some minutes. */
    void seen(Session session) {
        if (session.seenAt().plus(SEEN).isBefore(clock.instant())) {
            database.sql("update access.session set seen_at = :now where id = :id and ended_at is null")
                    .param("now", now())
                    .param("id", session.id())
                    .update();
        }
    }

    /** The session that a token stands for, while it lasts, with the roles that it has in a structure right now. */
    public Optional<Session> of(Token token, @Nullable StructureId structure) {
        return running("token_hash = :key", structure)
                .param("key", token.fingerprint())
                .query(SessionRow::of)
                .optional();
    }

    /** The sessions that an actor has now, the newest first. */
    public List<Session> of(Actor actor) {
        return running("actor = :key order by started_at desc", null)
                .param("key", actor.id())
                .query(SessionRow::of)
                .list();
    }

    /** A session by its id, while it lasts. */
    Optional<Session> of(UUID id) {
        return running("id = :key", null).param("key", id).query(SessionRow::of).optional();
    }

    void end(UUID id) {
        database.sql("update access.session set ended_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Ends every session of an actor but one. */
    void endOthers(UUID here, Actor actor) {
        database.sql(
                        "update access.session set ended_at = :now where actor = :actor and id <> :here and ended_at is null")
                .param("now", now())
                .param("actor", actor.id())
                .param("here", here)
                .update();
    }

    private JdbcClient.StatementSpec running(String condition, @Nullable StructureId structure) {
        return database.sql("""
                        select id, actor, account, browser, system, started_at, seen_at, expires_at,
                               (select person from access.account where account.id = session.account) as person,
                               roles || array(select distinct role from access.role_given given
                                              where given.account = session.account and ended_at is null
                                                and (structure_id is null or structure_id = :structure)) as roles,
                               array(select party from access.role_given given
                                     where given.account = session.account and ended_at is null
                                       and party is not null and structure_id = :structure) as parties
                        from access.session
                        where ended_at is null and expires_at > :now and\s""" + condition)
                .param("structure", structure == null ? null : structure.value(), Types.VARCHAR)
                .param("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
