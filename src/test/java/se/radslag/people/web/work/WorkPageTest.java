package se.radslag.people.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Where a coordinator begins: how far every body and every party has come. */
@PageTest
class WorkPageTest {

    /** Two who have agreed on something, and on no body. */
    private static final String AGREEMENT = """
            charter: utan-organ
            title: {sv: Påhittad avsikt, en: Invented intention}
            papers: {avtal: {kind: agreement, status: adopted, title: {sv: Avtalet, en: The agreement}, from: 2020-01-01}}
            parties:
              kommuner:
                kind: municipality
                each:
                  a: {names: Aby}
                  b: {names: Beby}
            clauses:
              avtal/1: {text: Kommunerna ska samverka., text-only: inledning}
            """;

    @Autowired
    @SignedIn
    private Visitor operator;

    @Test
    void an_agreement_without_bodies_says_so_and_counts_no_answers() {
        operator.upload(
                "/w/charter/upload", "/w/charter/upload", "avtal.yaml", AGREEMENT.getBytes(StandardCharsets.UTF_8));
        operator.press(
                "/utan-organ/w/charter/version/1",
                "/utan-organ/w/charter/effect",
                Map.of("number", "1", "instead", "0"));
        assertThat(operator.get("/utan-organ/w/people").body())
                .contains("Avtalet har inga organ med platser den här dagen.")
                .doesNotContain("0 av 0", "id=\"answers\"", "<table");
        assertThat(operator.get("/varmland/w/people").body()).contains("id=\"answers\"", "Ordföranderådet");
    }
}
