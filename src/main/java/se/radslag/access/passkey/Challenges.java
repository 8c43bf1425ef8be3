package se.radslag.access.passkey;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;
import se.radslag.access.domain.Token;

/** What devices are asked to sign: each question is answered once, within some minutes, by the browser that asked. */
@Repository
class Challenges {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;

    Challenges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new question to a browser; an earlier one that it has not answered is forgotten. */
    Bytes ask(Token browser) {
        var question = Bytes.random();
        database.sql("delete from access.passkey_question where browser_hash = :browser or expires_at <= :now")
                .param("browser", browser.fingerprint())
                .param("now", now())
                .update();
        database.sql("""
                        insert into access.passkey_question (browser_hash, question, expires_at)
                        values (:browser, :question, :end)
                        """)
                .param("browser", browser.fingerprint())
                .param("question", question.getBytes())
                .param("end", now().plus(LIFE))
                .update();
        return question;
    }

    /** The question that a browser was asked, which is then forgotten. */
    Optional<Bytes> take(Token browser) {
        return database.sql("""
                        delete from access.passkey_question
                        where browser_hash = :browser and expires_at > :now returning question
                        """)
                .param("browser", browser.fingerprint())
                .param("now", now())
                .query((row, index) -> new Bytes(row.getBytes("question")))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
