package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What registrars and those who coordinate do again and again in a browser: sign in by a letter, fill a seat, say who governs. */
final class Registrars {

    private static final Pattern SIGN_IN = Pattern.compile("(/logga-in/[A-Za-z0-9_-]+)");

    private final JdbcClient database;

    Registrars(JdbcClient database) {
        this.database = database;
    }

    /** Invites a registrar from the page on roles. */
    void invite(Page coordinator, String structure, String party, String key) {
        open(coordinator, "/" + structure + "/w/access/accounts");
        coordinator.fill("#email", address(party));
        coordinator.selectOption("#what", "REGISTRAR:" + key);
        coordinator.locator("main form:has(#email) button").click();
    }

    static String address(String party) {
        return "resa." + party + "@exempel.se";
    }

    /** Opens the invitation and signs in. */
    void signIn(Page page, String site, String party) {
        var link = SIGN_IN.matcher(letter(party, "access.letter.invitation"));
        assertThat(link.find()).as(party).isTrue();
        page.navigate(site + link.group(1));
        page.locator("main form button").click();
    }

    /** What the latest letter of a kind says. */
    String letter(String party, String about) {
        return database.sql("""
                        select body from notifications.letter where recipient = :to and about = :about
                        order by written_at desc limit 1
                        """)
                .param("to", address(party))
                .param("about", about)
                .query(String.class)
                .single();
    }

    /** Says in the form that is open who governs. */
    static void governs(Page page, String from, String... sides) {
        page.fill("#from", from);
        for (var side : sides) {
            page.selectOption("#side-" + side.split(":", 2)[0], side.split(":", 2)[1]);
        }
        send(page);
    }

    /** Names somebody new in the form that is open. */
    static void names(Page page, String given, String family, String political) {
        page.fill("#given", given);
        page.fill("#family", family);
        page.selectOption("#political", political);
    }

    static void chooses(Page page, String name, String political) {
        page.selectOption("#person", new SelectOption().setLabel(name));
        page.selectOption("#political", political);
    }

    static void send(Page page) {
        page.locator("main form:not(.day-form) button[type=submit]").first().click();
    }

    static void open(Page page, String path) {
        page.navigate(site(page) + path);
    }

    static String site(Page page) {
        return page.url().replaceFirst("^(https?://[^/]+).*", "$1");
    }

    static String text(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }
}
