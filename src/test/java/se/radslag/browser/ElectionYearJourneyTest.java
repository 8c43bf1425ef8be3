package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.browser.Registrars.open;
import static se.radslag.browser.Registrars.send;
import static se.radslag.browser.Registrars.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;

/** An election year rolled over: asked by letter, answered by the party, confirmed together, undone, and handed over. */
@JourneyTest
class ElectionYearJourneyTest {

    private static final String FROM = "2027-01-01";

    @Autowired
    private JdbcClient database;

    @Test
    @Covers({"B-44", "H-16"})
    void an_election_year_is_rolled_over_from_the_letter_to_the_handover(Walker walker) {
        var registrars = new Registrars(database);
        try (var coordinates = walker.asOperator().open("/varmland/w/people")) {
            var coordinator = coordinates.page();
            registrars.invite(coordinator, "varmland", "arjang", "municipality/1765");
            open(coordinator, "/varmland/w/people/term");
            asked(coordinator);
            try (var theirs = walker.open("/tillganglighet")) {
                registrars.signIn(theirs.page(), Registrars.site(coordinator), "arjang");
                answers(theirs.page(), registrars);
            }
            confirmedTogether(coordinator);
            handedOver(coordinator);
        }
    }

    /** Somebody may have asked the others before: whoever is new since is asked now. */
    private static void asked(Page page) {
        assertThat(text(page)).contains("Ny mandatperiod från 1 januari 2027", "Fråga parterna");
        page.fill("#by", "2026-12-15");
        page.locator("main button", new Page.LocatorOptions().setHasText("Fråga"))
                .click();
        assertThat(text(page)).contains("Breven går inom någon minut.");
    }

    private void answers(Page page, Registrars registrars) {
        var letter = registrars.letter("arjang", "people-term.letter.question");
        var link =
                Pattern.compile("https?://[^/]+(/varmland/w/people/answer\\S+)").matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        open(page, link.group(1));
        assertThat(text(page)).contains("Årjäng: platser från 1 januari 2027", "Svara senast 15 december 2026.");
        send(page);
        assertThat(text(page)).contains("Skriv vad som återstår");

        page.locator("main a", new Page.LocatorOptions().setHasText("Säg vilka som styr"))
                .click();
        Registrars.governs(page, FROM, "c:MAJORITY", "s:OPPOSITION");
        page.locator("a[href*='/office?'][href*='post=chair']").first().click();
        Registrars.names(page, "Vega", "Nyvalding", "c");
        page.locator("input[name=standing][value=HOLDER]").check();
        send(page);
        assertThat(text(page)).contains("Uppdraget är sparat.", "Vega Nyvalding");
        page.locator("a[href*='/seat?'][href*='body=vr']").first().click();
        Registrars.names(page, "Vilmer", "Motsson", "s");
        send(page);
        assertThat(text(page)).contains("Platsen är fylld.", "Vilmer Motsson");
        send(page);
        assertThat(text(page)).contains("Tack!");
    }

    private static void confirmedTogether(Page page) {
        open(page, "/varmland/w/people/term");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Årjäng"))
                        .innerText())
                .contains("Har svarat");
        open(page, "/varmland/w/people/gaps?from=" + FROM);
        assertThat(text(page)).doesNotContain("registratorn för Årjäng");
        open(page, "/varmland/w/people/confirmations?from=" + FROM);
        page.locator("main button", new Page.LocatorOptions().setHasText("Fastställ de valda"))
                .click();
        assertThat(text(page)).contains("Organen är fastställda.", "Fastställda tillsammans");
        page.locator("main button", new Page.LocatorOptions().setHasText("Upphäv dem"))
                .first()
                .click();
        assertThat(text(page)).contains("Fastställandet är upphävt.");
    }

    private static void handedOver(Page page) {
        open(page, "/varmland/w/people/newcomers?from=" + FROM);
        page.locator("tr", new Page.LocatorOptions().setHasText("Vega Nyvalding"))
                .locator("a", new Locator.LocatorOptions().setHasText("Roller och överlämning"))
                .click();
        assertThat(text(page))
                .contains(
                        "Vega Nyvalding",
                        "Värmlandsrådet",
                        "Ordföranderådet",
                        "Får göra här",
                        "Platsen börjar",
                        "Ord på sidan");
    }
}
