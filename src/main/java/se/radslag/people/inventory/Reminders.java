package se.radslag.people.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.charter.Charter;
import se.radslag.notifications.Letter;
import se.radslag.notifications.Outbox;
import se.radslag.people.Registrars.Registrar;
import se.radslag.platform.text.Texts;

/** Keeps who was reminded of what, so that nobody is reminded of the same thing twice. */
@Repository
class Reminders {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Environment settings;

    Reminders(JdbcClient jdbc, Outbox outbox, Environment settings) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.settings = settings;
    }

    void send(Charter charter, Listing listing, String name, Registrar to, LocalDate last, boolean over, Instant now) {
        boolean first = jdbc.sql("""
                        insert into people.reminder (structure_id, slug, last_day, over, account, written_at)
                        values (:structure, :slug, :last, :over, :account, :now)
                        on conflict do nothing
                        """)
                        .param("structure", charter.id())
                        .param("slug", listing.slug())
                        .param("last", last)
                        .param("over", over)
                        .param("account", to.account())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (first) {
            var texts = Texts.in(to.language());
            var about = over ? "people-inventory.letter.over" : "people-inventory.letter.near";
            var page = site() + to.language().prefix() + "/" + charter.id() + "/"
                    + listing.kind().path() + "/" + listing.slug();
            outbox.put(new Letter(
                    to.address(),
                    about,
                    texts.say(about + ".subject", name),
                    texts.say(about + ".text", name, last, page).replace("|", "\n")));
        }
    }

    private String site() {
        return settings.getProperty("RADSLAG_SITE", settings.getProperty("radslag.site", "http://localhost:8080"));
    }
}
