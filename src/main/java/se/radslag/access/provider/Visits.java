package se.radslag.access.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.access.domain.Token;
import se.radslag.platform.text.Language;

/** Those who are away at the provider: each comes back once, within some minutes, in the browser that went. */
@Repository
class Visits {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    Visits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What we have to know again when somebody comes back.
     *
     * @param state by which the provider's answer is known to be one to this question
     * @param nonce by which its token is
     * @param verifier by which only we can turn its code into a token (PKCE)
     * @param onwards the page that was asked for; null for none
     */
    record Visit(
            Token state,
            String nonce,
            String verifier,
            @Nullable String onwards) {}

    Visit begin(Token browser, Language language, @Nullable String onwards) {
        var visit = new Visit(
                Token.random(), Token.random().secret(), Token.random().secret(), onwards);
        database.sql("delete from access.provider_visit where expires_at <= :now")
                .param("now", now())
                .update();
        database.sql("""
                        insert into access.provider_visit (state_hash, browser_hash, nonce, verifier, language, onwards,
                                                           expires_at)
                        values (:state, :browser, :nonce, :verifier, :language, :onwards, :end)
                        """)
                .param("state", visit.state().fingerprint())
                .param("browser", browser.fingerprint())
                .param("nonce", visit.nonce())
                .param("verifier", visit.verifier())
                .param("language", language.tag())
                .param("onwards", onwards)
                .param("end", now().plus(LIFE))
                .update();
        return visit;
    }

    /** In which language somebody left. */
    Optional<Language> language(Token state) {
        return database.sql("select language from access.provider_visit where state_hash = :state")
                .param("state", state.fingerprint())
                .query(String.class)
                .optional()
                .map(Language::of);
    }

    Optional<Visit> end(Token state, Token browser) {
        return database.sql("""
                        delete from access.provider_visit
                        where state_hash = :state and browser_hash = :browser and expires_at > :now
                        returning nonce, verifier, onwards
                        """)
                .param("state", state.fingerprint())
                .param("browser", browser.fingerprint())
                .param("now", now())
                .query((row, index) ->
                        new Visit(state, row.getString("nonce"), row.getString("verifier"), row.getString("onwards")))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
