package se.radslag.access.provider;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account a provider means by a subject: bound the first time, by mail, and by the subject ever after. */
@Repository
class Bindings {

    private final JdbcClient database;
    private final Clock clock;

    Bindings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The account that a subject is bound to, while it is open. */
    Optional<UUID> account(String issuer, String subject) {
        return database.sql("""
                        select account from access.provider_subject
                        join access.account on account.id = provider_subject.account and closed_at is null
                        where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** Whether an account is bound to some subject of a provider. */
    boolean isBound(UUID account, String issuer) {
        return database.sql("""
                        select exists (select from access.provider_subject where account = :account and issuer = :issuer)
                        """)
                .param("account", account)
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    void bind(UUID account, String issuer, String subject) {
        database.sql("""
                        insert into access.provider_subject (issuer, subject, account, bound_at)
                        values (:issuer, :subject, :account, :now)
                        on conflict (issuer, subject) do update set account = excluded.account, bound_at = excluded.bound_at
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
