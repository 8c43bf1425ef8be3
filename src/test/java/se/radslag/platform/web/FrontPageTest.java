package se.radslag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

@PageTest
class FrontPageTest {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Autowired
    private Visitor visitor;

    @Test
    void the_start_page_is_read_in_swedish_and_in_english() {
        var swedish = visitor.get("/");
        assertThat(swedish.statusCode()).isEqualTo(200);
        assertThat(swedish.body()).contains("<html lang=\"sv\"", "Här samverkar", "href=\"/en\"");
        assertThat(header(swedish, "Content-Language")).contains("sv");
        var english = visitor.get("/en", "Accept-Language", "sv");
        assertThat(english.body()).contains("<html lang=\"en\"", "work together", "href=\"/\"");
        assertThat(header(english, "Content-Language")).contains("en");
        assertThat(visitor.get("/en/").body()).isEqualTo(english.body());
    }

    @Test
    void every_page_forbids_what_it_does_not_need() {
        var page = visitor.get("/");
        assertThat(header(page, "Content-Security-Policy")).contains(SecurityHeaders.POLICY);
        assertThat(header(page, "X-Content-Type-Options")).contains("nosniff");
        assertThat(header(page, "Referrer-Policy")).contains("same-origin");
        assertThat(page.body()).doesNotContain("<style", " style=", " onclick=").doesNotContainPattern("<script>");
    }

    @Test
    void a_reader_gets_no_cookie() {
        assertThat(visitor.get("/").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        var tag = header(visitor.get("/"), "ETag").orElseThrow();
        var again = visitor.get("/", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_page_is_packed_for_who_asks_and_still_known_by_its_tag() {
        var packed = visitor.get("/", "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).contains("gzip");
        var tag = header(packed, "ETag").orElseThrow();
        assertThat(visitor.get("/", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void files_are_kept_for_a_year_at_addresses_that_follow_their_content() {
        var found = ASSET.matcher(visitor.get("/").body());
        var count = 0;
        while (found.find()) {
            var file = visitor.get(found.group(1));
            assertThat(file.statusCode()).as(found.group(1)).isEqualTo(200);
            assertThat(header(file, "Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(header(file, "Content-Security-Policy")).isPresent();
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(5);
        assertThat(visitor.get("/assets/0000000000000000/css/site.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_accessibility_statement_tells_state_gaps_contact_and_supervision() {
        assertThat(visitor.get("/tillganglighet").body())
                .contains("Delvis förenlig med lagen", "https://www.digg.se/tdosanmalan", "22\u00a0november\u00a02026")
                .contains("Ingen utomstående har granskat");
        assertThat(visitor.get("/en/tillganglighet").body()).contains("Partly compliant with the law");
    }

    private static Optional<String> header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name);
    }
}
