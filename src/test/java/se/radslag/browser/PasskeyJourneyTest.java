package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** A key is made by a device that Chromium makes up, signs in, is renamed, removed, and then signs nobody in. */
@JourneyTest
class PasskeyJourneyTest {

    private static final String SESSIONS = "/w/access/sessions";

    /** A device of the browser's own, which holds keys and knows its owner's finger. */
    private record Device(CDPSession browser, String id) {

        static Device in(Page page) {
            var browser = page.context().newCDPSession(page);
            browser.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            var asked = new JsonObject();
            asked.add("options", options);
            var answer = browser.send("WebAuthn.addVirtualAuthenticator", asked);
            return new Device(browser, answer.get("authenticatorId").getAsString());
        }

        /** Whether the finger that is laid on it is its owner's. */
        void knowsItsOwner(boolean knows) {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            asked.addProperty("isUserVerified", knows);
            browser.send("WebAuthn.setUserVerified", asked);
        }
    }

    private static void signsInAsSomebodyMadeUp(Page page) {
        page.locator("main form[action$='/logga-in/prova'] button").nth(1).click();
        page.waitForURL("**/w/access/me");
    }

    private static void press(Page page, String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private static void says(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(words);
    }

    private static void goes(Page page, String path) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+)/.*", "$1" + path));
    }

    private static void adds(Page page, String name) {
        goes(page, SESSIONS);
        page.fill("#name", name);
        press(page, "Lägg till en nyckel");
    }

    private static void signsOut(Page page) {
        goes(page, SESSIONS);
        page.locator(".card", new Page.LocatorOptions().setHasText("Här är du nu"))
                .locator("button")
                .click();
        page.waitForURL(address -> address.endsWith("/"));
        goes(page, "/logga-in");
    }

    @Test
    void a_key_signs_in_until_it_is_removed(Walker walker) {
        try (var seen = walker.open("/logga-in")) {
            var page = seen.page();
            Device.in(page);
            signsInAsSomebodyMadeUp(page);
            adds(page, "Jobbtelefonen");
            says(page, "Inte använd ännu");

            signsOut(page);
            press(page, "Logga in med min nyckel");
            page.waitForURL("**/w/access/me");
            goes(page, SESSIONS);
            says(page, "Jobbtelefonen");
            assertThat(page.locator("main").innerText()).doesNotContain("Inte använd ännu");

            page.locator("summary", new Page.LocatorOptions().setHasText("Ändra eller ta bort"))
                    .click();
            page.locator(".card input[name=name]").fill("Gamla telefonen");
            press(page, "Byt namn");
            says(page, "Gamla telefonen");
            page.locator("summary", new Page.LocatorOptions().setHasText("Ändra eller ta bort"))
                    .click();
            press(page, "Ta bort nyckeln");
            assertThat(page.locator("main").innerText()).doesNotContain("Gamla telefonen");

            signsOut(page);
            seen.saidNothingWrong();
            press(page, "Logga in med min nyckel");
            says(page, "Nyckeln stämde inte, är borttagen eller kom för sent");
        }
    }

    @Test
    void a_device_that_does_not_know_its_owner_adds_nothing_and_signs_nobody_in(Walker walker) {
        try (var seen = walker.open("/logga-in")) {
            var page = seen.page();
            var device = Device.in(page);
            device.knowsItsOwner(false);
            signsInAsSomebodyMadeUp(page);
            adds(page, "Någon annans finger");
            says(page, "Ingen nyckel lades till");
            device.knowsItsOwner(true);
            adds(page, "Mitt finger");
            says(page, "Inte använd ännu");
            signsOut(page);
            device.knowsItsOwner(false);
            press(page, "Logga in med min nyckel");
            says(page, "Inloggningen blev inte av");
        }
    }

    @Test
    void without_script_the_page_says_what_is_missing(Walker walker) {
        try (var seen = walker.withoutScript().open("/logga-in")) {
            press(seen.page(), "Logga in med min nyckel");
            says(seen.page(), "Inloggningsnycklar behöver skript");
        }
    }
}
