package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

@PageTest
class FaultPageTest {

    @Autowired
    private Visitor visitor;

    @Test
    void what_is_not_there_is_told_in_both_languages_and_under_the_same_guard() {
        var swedish = visitor.get("/hej/nu");
        assertThat(swedish.statusCode()).isEqualTo(404);
        assertThat(swedish.body()).contains("Sidan finns inte").contains("href=\"/en/hej/nu\"");
        assertThat(swedish.headers().firstValue("Content-Security-Policy")).contains(SecurityHeaders.POLICY);
        assertThat(swedish.headers().firstValue("Content-Language")).contains("sv");
        var english = visitor.get("/en/hej/nu");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(english.body()).contains("There is no such page").contains("href=\"/hej/nu\"");
    }

    @Test
    void a_refusal_shows_every_verdict_with_its_clause_and_what_stops_first() {
        var page = visitor.get("/test/refused");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .containsSubsequence("en dag av 14", "avtal/4.2", "alltid så", "3 dagar av 14")
                .contains("Stoppar", "Kräver ett skäl", "gör så här");
    }

    @Test
    void a_refusal_of_a_part_is_a_part() {
        var part = visitor.get("/test/refused", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(part.body()).contains("role=\"alert\"").doesNotContain("<html");
    }

    @Test
    void who_came_second_is_told_that_nothing_was_saved() {
        var page = visitor.get("/en/test/conflict");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Somebody else was quicker").doesNotContain("version 3");
    }

    @Test
    void our_own_fault_shows_a_code_and_no_detail() {
        var page = visitor.get("/test/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("<code>[0-9A-Z]+</code>")
                .doesNotContain("secret detail")
                .doesNotContain("Exception");
    }

    @Test
    void a_word_where_a_number_belongs_is_the_readers_to_mend() {
        assertThat(visitor.get("/test/number?number=tre").statusCode()).isEqualTo(400);
    }

    @Test
    void a_redirect_keeps_the_language() {
        assertThat(visitor.get("/en/test/number?number=3").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/en/3"));
    }

    @Test
    void a_form_that_was_not_on_a_page_of_ours_changes_nothing() {
        var answer = visitor.post("/test/refused", "a=b");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Det gick inte att bekräfta");
    }
}
