package se.radslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.radslag.access.domain.Email;
import se.radslag.access.domain.GiveRole;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Signing in through another: what it says of people is believed as far as it goes, and no further. */
@PageTest
class ProviderPageTest {

    private static final String LEAVE = "/logga-in/leverantor";

    @LocalServerPort
    private int port;

    @Autowired
    private GiveRole give;

    private MadeUpProvider provider;

    @Autowired
    private Visitor visitor;

    ProviderPageTest() throws IOException {
        provider = new MadeUpProvider();
    }

    @BeforeEach
    void names_the_provider() {
        set("issuer", provider.issuer());
        set("client", MadeUpProvider.CLIENT);
        set("secret", MadeUpProvider.SECRET);
        set("name", "Region Prov");
    }

    @AfterEach
    void names_none() {
        for (var name : new String[] {"issuer", "client", "secret", "key", "name"}) {
            System.clearProperty("radslag.oidc." + name);
        }
        provider.close();
    }

    private static void set(String name, String value) {
        System.setProperty("radslag.oidc." + name, value);
    }

    /** An address with an account. */
    private String invited() {
        var email = UUID.randomUUID() + "@exempel.se";
        give.handle(
                new GiveRole.Command(new Email(email), new StructureId("varmland"), Actor.Role.EVALUATOR, null),
                Actor.SYSTEM);
        return email;
    }

    private static Map<String, Object> says(String subject, String email, boolean verified) {
        return new HashMap<>(Map.of("sub", subject, "email", email, "email_verified", verified));
    }

    private URI leaves(Visitor who, String path) {
        var answer = who.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> arrives(Visitor who, Map<String, Object> said) {
        return who.get(LEAVE + "/svar?" + provider.letsIn(leaves(who, LEAVE), said));
    }

    private void isRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
        assertThat(visitor.get("/w/access/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void somebody_known_by_a_verified_address_is_signed_in_and_goes_on() {
        var email = invited();
        assertThat(visitor.get("/logga-in?till=/varmland").body())
                .contains("Logga in med Region Prov", "/logga-in/leverantor?till=%2Fvarmland");
        var asked = leaves(visitor, LEAVE + "?till=/varmland");
        assertThat(MadeUpProvider.parameters(asked.getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        var answer = visitor.get(LEAVE + "/svar?" + provider.letsIn(asked, says("1", email, true)));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(path -> assertThat(path).endsWith("/varmland"));
        assertThat(visitor.get("/w/access/me").body()).contains("Utvärderare");
    }

    @Test
    void whoever_left_in_english_comes_back_in_english() {
        var email = invited();
        var asked = leaves(visitor, "/en" + LEAVE);
        var turned = visitor.get(LEAVE + "/svar?" + provider.letsIn(asked, says("english", email, true)));
        var english = URI.create(turned.headers().firstValue("Location").orElseThrow());
        assertThat(english.getPath()).isEqualTo("/en" + LEAVE + "/svar");
        var answer = visitor.get(english.getPath() + "?" + english.getRawQuery());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(path -> assertThat(path).endsWith("/en/w/access/me"));
    }

    @Test
    void a_client_that_signs_is_known_by_its_key(@TempDir Path folder) throws IOException {
        var key = MadeUpProvider.newKey();
        provider.knowsClientBy(key.toPublicJWK());
        set(
                "key",
                Files.writeString(folder.resolve("key.json"), key.toJSONString())
                        .toString());
        assertThat(arrives(visitor, says("signed", invited(), true)).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/w/access/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_provider_that_says_anothers_address_of_somebody_it_has_named_is_not_believed() {
        var mine = invited();
        var theirs = invited();
        assertThat(arrives(new Visitor(port), says("bound", mine, true)).statusCode())
                .isEqualTo(302);
        isRefused(
                arrives(visitor, says("bound", theirs, true)), "en annan e-postadress än den som ditt konto hör till");
        isRefused(arrives(visitor, says("bound", "ny@exempel.se", true)), "en annan e-postadress");
        assertThat(arrives(visitor, says("bound", mine, true)).statusCode()).isEqualTo(302);
    }

    @Test
    void an_account_of_one_person_is_not_handed_to_another_at_the_same_provider() {
        var email = invited();
        assertThat(arrives(new Visitor(port), says("first", email, true)).statusCode())
                .isEqualTo(302);
        isRefused(arrives(visitor, says("second", email, true)), "hör redan till någon annan");
    }

    @Test
    void an_address_that_nobody_has_checked_signs_nobody_in() {
        isRefused(arrives(visitor, says("unchecked", invited(), false)), "har inte kontrollerat");
        isRefused(arrives(visitor, new HashMap<>(Map.of("sub", "silent"))), "har inte kontrollerat");
    }

    @Test
    void an_address_that_is_not_known_here_opens_no_account() {
        isRefused(arrives(visitor, says("stranger", "framling@exempel.se", true)), "är inte känd här");
    }

    @Test
    void a_provider_that_is_down_is_said_to_be_and_the_other_ways_stay() {
        provider.close();
        var answer = visitor.get(LEAVE);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Region Prov svarar inte just nu", "Skicka en länk");
        assertThat(visitor.get("/w/access/sessions").statusCode()).isEqualTo(401);
    }

    @Test
    void a_provider_that_goes_down_while_somebody_is_away_is_said_to_be() {
        var answer = provider.letsIn(leaves(visitor, LEAVE), says("away", invited(), true));
        provider.close();
        assertThat(visitor.get(LEAVE + "/svar?" + answer).statusCode()).isEqualTo(503);
    }

    @Test
    void an_answer_works_once_and_only_in_the_browser_that_asked() {
        var email = invited();
        var answer = LEAVE + "/svar?" + provider.letsIn(leaves(visitor, LEAVE), says("once", email, true));
        isRefused(new Visitor(port).get(answer), "började i en annan webbläsare");
        assertThat(visitor.get(answer).statusCode()).isEqualTo(302);
        assertThat(visitor.get(answer).body()).contains("började i en annan webbläsare");
        assertThat(new Visitor(port).get(LEAVE + "/svar").statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_stops_at_the_provider_is_told_so() {
        var asked = MadeUpProvider.parameters(leaves(visitor, LEAVE).getRawQuery());
        isRefused(
                visitor.get(LEAVE + "/svar?error=access_denied&state=" + asked.get("state")),
                "Inloggningen avbröts hos Region Prov");
    }

    @Test
    void a_token_that_the_provider_did_not_sign_or_that_answers_another_question_is_not_trusted() {
        var said = says("nonce", invited(), true);
        said.put("nonce", "another");
        isRefused(arrives(visitor, said), "gick inte att lita på");
        provider.signsWithAnothersKey();
        isRefused(arrives(visitor, says("forged", invited(), true)), "gick inte att lita på");
    }

    @Test
    void a_client_with_the_wrong_secret_signs_nobody_in() {
        set("secret", "fel");
        isRefused(arrives(visitor, says("secret", invited(), true)), "gick inte att lita på");
    }

    @Test
    void where_no_provider_is_named_there_is_none() {
        names_none();
        assertThat(visitor.get("/logga-in").body()).doesNotContain("leverantor");
        assertThat(visitor.get(LEAVE).statusCode()).isEqualTo(404);
    }
}
