package se.radslag.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.access.domain.Account;
import se.radslag.access.domain.Session;
import se.radslag.platform.text.Forms;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** Says which roles an account was given, by whom and when, and what each of them lets one do. */
@Component
class MyRoles {

    private static final String ALL = "/w/access/accounts";

    private final JdbcClient database;
    private final RoleWords words;

    MyRoles(JdbcClient database, RoleWords words) {
        this.database = database;
        this.words = words;
    }

    List<MyPage.Given> of(Account account, Language language) {
        return database.sql("""
                        select structure_id, role, party, given_at, given_by, giver.email as giver
                        from access.role_given given
                        left join access.account giver on 'account-' || giver.id = given_by
                        where account = :account and ended_at is null order by structure_id nulls first, role, party
                        """)
                .param("account", account.id())
                .query((row, index) -> given(row, language))
                .list();
    }

    /** The one role of an operator who came by a link from the machine itself. */
    MyPage.Given byLink(Session session, Language language) {
        var texts = Texts.in(language);
        return new MyPage.Given(
                texts.say("access.role.OPERATOR"),
                texts.say("access.place.installation"),
                ALL,
                texts.say("access.me.given.by-link", moment(session.startedAt(), language)),
                texts.say("access.may.OPERATOR"));
    }

    private MyPage.Given given(ResultSet row, Language language) throws SQLException {
        var structure = row.getString("structure_id");
        var given = words.of(structure, row.getString("role"), row.getString("party"), language);
        return new MyPage.Given(
                given.role(),
                given.place(),
                structure == null ? ALL : "/" + structure,
                by(row.getString("given_by"), row.getString("giver"), at(row), language),
                Texts.in(language).say("access.may." + row.getString("role")));
    }

    private static String by(String actor, @Nullable String email, Instant at, Language language) {
        var texts = Texts.in(language);
        var when = moment(at, language);
        if (email != null) {
            return texts.say("access.me.given.by", when, email);
        }
        return texts.say(
                actor.startsWith("operator-") ? "access.me.given.by-operator" : "access.me.given.by-itself", when);
    }

    private static String moment(Instant at, Language language) {
        return Forms.in(language).moment(at);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("given_at", OffsetDateTime.class).toInstant();
    }
}
