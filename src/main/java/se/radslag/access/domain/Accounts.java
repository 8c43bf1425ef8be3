package se.radslag.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;
import se.radslag.platform.text.Language;

/** Who can sign in. */
@Repository
public class Accounts {

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The open account of an address. */
    public Optional<Account> of(Email email) {
        return database.sql(
                        "select id, email, language, person from access.account where email = :email and closed_at is null")
                .param("email", email.value())
                .query((row, index) -> account(row))
                .optional();
    }

    /** An account that is not closed. */
    public Optional<Account> of(UUID id) {
        return database.sql(
                        "select id, email, language, person from access.account where id = :id and closed_at is null")
                .param("id", id)
                .query((row, index) -> account(row))
                .optional();
    }

    /** Whether the account is one of the made-up world's, which anybody may use there. */
    boolean isDemo(UUID id) {
        return database.sql("select exists (select from access.account where id = :id and demo and closed_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The account of an address, opened if there is none; its letters are Swedish until its owner says otherwise. */
    Account openFor(Email email, Actor by, boolean demo) {
        database.sql("""
                        insert into access.account (email, demo, opened_at, opened_by)
                        values (:email, :demo, :now, :by)
                        on conflict (email) where closed_at is null do nothing
                        """)
                .param("email", email.value())
                .param("demo", demo)
                .param("now", now())
                .param("by", by.id())
                .update();
        return of(email).orElseThrow();
    }

    /** Says whose account it is; false when it is somebody else's already. */
    boolean belongsTo(UUID account, PersonId person) {
        return database.sql("""
                        update access.account set person = :person
                        where id = :account and closed_at is null and (person is null or person = :person)
                        """)
                        .param("person", person.value())
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Takes back whose account it is, where nobody has ever signed in with it. */
    void belongsToNobody(UUID account) {
        database.sql("""
                        update access.account set person = null
                        where id = :account and id not in (select account from access.session where account is not null)
                        """).param("account", account).update();
    }

    /** In which language letters go there from now on. */
    void speaks(UUID account, Language language) {
        database.sql("update access.account set language = :language where id = :account")
                .param("language", language.tag())
                .param("account", account)
                .update();
    }

    /** Closes an account and ends all that it had. */
    void close(UUID id, Actor by) {
        database.sql("update access.account set closed_at = :now, closed_by = :by where id = :id and closed_at is null")
                .param("now", now())
                .param("by", by.id())
                .param("id", id)
                .update();
        database.sql(
                        "update access.role_given set ended_at = :now, ended_by = :by where account = :id and ended_at is null")
                .param("now", now())
                .param("by", by.id())
                .param("id", id)
                .update();
        database.sql("update access.session set ended_at = :now where account = :id and ended_at is null")
                .param("now", now())
                .param("id", id)
                .update();
        database.sql("update access.mail_link set used_at = :now where account = :id and used_at is null")
                .param("now", now())
                .param("id", id)
                .update();
        database.sql("update access.passkey set removed_at = :now where account = :id and removed_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Language.of(row.getString("language")),
                person == null ? null : new PersonId(person));
    }
}
