package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.GiveRole;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;

/** People sign in through a real Keycloak, in a browser: the one who may, and those who may not. */
@BrowserTest
@Tag("keycloak")
class KeycloakJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GiveRole give;

    @AfterEach
    void names_none() {
        for (var name : new String[] {"issuer", "client", "secret", "key", "name"}) {
            System.clearProperty("radslag.oidc." + name);
        }
    }

    private static void set(String name, String value) {
        System.setProperty("radslag.oidc." + name, value);
    }

    private void invites(String email) {
        give.handle(
                new GiveRole.Command(new Email(email), new StructureId("varmland"), Actor.Role.EVALUATOR, null),
                Actor.SYSTEM);
    }

    private static void signsIn(Page page, String name) {
        page.locator("main a", new Page.LocatorOptions().setHasText("Logga in med Region Prov"))
                .click();
        page.fill("#username", name);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
    }

    private static void isIn(Walker walker, String name) {
        try (var seen = walker.open("/logga-in")) {
            signsIn(seen.page(), name);
            seen.page().waitForURL("**/w/access/me");
            assertThat(seen.page().locator("main").innerText()).contains("Utvärderare");
        }
    }

    private static void isOut(Walker walker, String name, String why) {
        try (var seen = walker.open("/logga-in")) {
            signsIn(seen.page(), name);
            PlaywrightAssertions.assertThat(seen.page().locator("main")).containsText(why);
            seen.page().navigate(seen.page().url().replaceFirst("(https?://[^/]+)/.*", "$1/w/access/me"));
            assertThat(seen.page().locator("main").innerText()).doesNotContain("Utvärderare");
        }
    }

    @Test
    void people_sign_in_through_a_real_provider_and_others_do_not(Walker walker, @TempDir Path folder)
            throws IOException, InterruptedException, JOSEException {
        invites("karin@exempel.se");
        invites("olle@exempel.se");
        var key =
                new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).keyID("prov").generate();
        var back = "http://localhost:" + port + "/logga-in/leverantor/svar";
        try (var keycloak = Keycloak.start(back, key)) {
            set("issuer", keycloak.issuer());
            set("name", "Region Prov");
            set("client", Keycloak.CLIENT);
            set("secret", Keycloak.SECRET);
            isIn(walker, "karin");
            isOut(walker, "olle", "har inte kontrollerat");
            isOut(walker, "frida", "är inte känd här");

            signsByKey(folder, key);
            isIn(walker, "karin");

            keycloak.changesAddress("frida", "nagon@exempel.se");
            keycloak.changesAddress("karin", "frida@exempel.se");
            isOut(walker, "karin", "en annan e-postadress än den som ditt konto hör till");
        }
        try (var seen = walker.open("/logga-in")) {
            seen.page()
                    .locator("main a", new Page.LocatorOptions().setHasText("Logga in med Region Prov"))
                    .click();
            PlaywrightAssertions.assertThat(seen.page().locator("main")).containsText("svarar inte just nu");
        }
    }

    private static void signsByKey(Path folder, RSAKey key) throws IOException {
        System.clearProperty("radslag.oidc.secret");
        set("client", Keycloak.SIGNING_CLIENT);
        set(
                "key",
                Files.writeString(folder.resolve("key.json"), key.toJSONString())
                        .toString());
    }
}
