package se.radslag.notifications.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.radslag.notifications.domain.MailServer;
import se.radslag.notifications.web.LettersPage.State;
import se.radslag.platform.start.Demo;
import se.radslag.platform.table.TableFile;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;
import se.radslag.platform.web.FileLinks;
import se.radslag.platform.web.Pager;

/** Gathers what the operator may see of letters: to whom and whether they left, never what they say to real people. */
@Component
class LettersPages {

    private final JdbcClient database;
    private final MailServer server;
    private final Demo demo;

    LettersPages(JdbcClient database, MailServer server, Demo demo) {
        this.database = database;
        this.server = server;
        this.demo = demo;
    }

    LettersPage page(int number) {
        int total = database.sql("select count(*) from notifications.letter")
                .query(Integer.class)
                .single();
        var pager = new Pager(number, total, "/w/notifications/letters", "");
        var rows = database.sql("""
                        select recipient, subject, body, tries, sent_at, given_up_at,
                               coalesce(sent_at, given_up_at, written_at) as at
                        from notifications.letter order by written_at desc, id desc offset :offset limit :rows
                        """)
                .param("offset", pager.offset())
                .param("rows", pager.rows())
                .query((row, index) -> row(row))
                .list();
        return new LettersPage(server.isThere(), rows, pager, FileLinks.of("/w/notifications/letters"));
    }

    /** Every letter, the newest first; what they say is not taken away. */
    TableFile file(Language language) {
        var texts = Texts.in(language);
        return new TableFile(
                "brev",
                List.of(
                        texts.say("notifications.letters.to"),
                        texts.say("notifications.letters.subject"),
                        texts.say("notifications.letters.state"),
                        texts.say("notifications.letters.at"),
                        texts.say("notifications.letters.tries")),
                out -> database.sql("""
                                select recipient, subject, body, tries, sent_at, given_up_at,
                                       coalesce(sent_at, given_up_at, written_at) as at
                                from notifications.letter order by written_at desc, id desc
                                """).query(found -> {
                    write(out, row(found), texts);
                }));
    }

    private static void write(TableFile.Sink out, LettersPage.Row row, Texts texts) {
        try {
            out.row(row.to(), row.subject(), texts.say("notifications.letter." + row.state()), row.at(), row.tries());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private LettersPage.Row row(ResultSet row) throws SQLException {
        return new LettersPage.Row(
                row.getString("recipient"),
                row.getString("subject"),
                state(row),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                demo.isOpen() ? row.getString("body") : null);
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getObject("sent_at") != null) {
            return State.SENT;
        } else if (row.getObject("given_up_at") != null) {
            return State.GIVEN_UP;
        }
        return row.getInt("tries") > 0 ? State.TRIED : State.WAITING;
    }
}
