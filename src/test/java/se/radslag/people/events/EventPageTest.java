package se.radslag.people.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Refused;
import se.radslag.kernel.StructureId;
import se.radslag.people.events.Event.Facts;
import se.radslag.people.events.Event.Kind;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

/** Theme days and conferences: anybody signs up and off, whoever comes late waits, and nothing personal is kept. */
@PageTest
class EventPageTest {

    private static final StructureId VARMLAND = new StructureId("varmland");
    private static final LocalDate DAY = TestClock.START.plusDays(20);

    @LocalServerPort
    private int port;

    @Autowired
    private ArrangeEvent arrange;

    @Autowired
    private CallOffEvent callOff;

    @Autowired
    private ForgetParticipants forget;

    @Autowired
    private EventLookup events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private static Facts facts(String name, LocalDate day, @Nullable Integer capacity) {
        return new Facts(
                Kind.THEME_DAY,
                name,
                null,
                "region",
                "Karlstad",
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                capacity,
                null);
    }

    private String arranged(String name, @Nullable Integer capacity) {
        return arrange.handle(new ArrangeEvent.Command(VARMLAND, null, facts(name, DAY, capacity), 0), Actor.SYSTEM)
                .result();
    }

    /** Signs up and confirms as anybody does, and gives the address of the own signing, which only the letter tells. */
    private String signedUp(String slug, String name, String mail) {
        assertThat(signUp("", slug, name, mail).headers().firstValue("Location").orElseThrow())
                .endsWith("/varmland/evenemang/" + slug + "?sparat=asked");
        return confirmed(mail);
    }

    private String confirmed(String mail) {
        var own = own(mail);
        assertThat(new Visitor(port).press(own, own + "/bekrafta", Map.of()).statusCode())
                .isEqualTo(302);
        return own;
    }

    private HttpResponse<String> signUp(String language, String slug, String name, String mail) {
        var page = language + "/varmland/evenemang/" + slug;
        var answer = new Visitor(port).press(page, page, Map.of("name", name, "mail", mail, "party", "arvika"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer;
    }

    /** The own page, by the latest letter that has not been sent yet. */
    private String own(String mail) {
        var text = jdbc.sql("""
                        select body from notifications.letter
                        where lower(recipient) = lower(:to) and body like '%/anmalan/%' order by written_at desc, id desc limit 1
                        """).param("to", mail).query(String.class).single();
        return text.replaceFirst("(?s).*(/varmland/evenemang/anmalan/[A-Za-z0-9_-]+).*", "$1");
    }

    private Event event(String slug) {
        return events.of(VARMLAND).stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private long letters(String about, String to) {
        return jdbc.sql("select count(*) from notifications.letter where about = :about and recipient = :to")
                .param("about", about)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    @Test
    @Covers({"C-24", "L-40"})
    void whoever_comes_late_waits_and_gets_the_place_that_falls_free() {
        var slug = arranged("Temadag med två platser", 2);
        var first = signedUp(slug, "Ett Prov", "ett@exempel.se");
        signedUp(slug, "Två Prov", "tva@exempel.se");
        assertThat(new Visitor(port).get("/varmland/evenemang/" + slug).body()).contains("Ställ dig i kö", "Fullt, kö");
        var third = signedUp(slug, "Tre Prov", "tre@exempel.se");
        assertThat(new Visitor(port).get(third).body()).contains("plats 1 i kön");
        assertThat(letters("people-events.letter.waits", "tre@exempel.se")).isOne();
        assertThat(new Visitor(port).press(first, first, Map.of()).statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).get(third).body()).contains("Har plats");
        assertThat(letters("people-events.letter.moved", "tre@exempel.se")).isOne();
        assertThat(new Visitor(port).get(first).body()).contains("Avanmäld").doesNotContain("Avanmäl mig");
        assertThat(new Visitor(port).press(third, first, Map.of()).statusCode()).isEqualTo(422);
        assertThat(event(slug).signings()).hasSize(3);
    }

    @Test
    void the_same_address_is_not_put_down_twice_and_only_its_letter_says_so() {
        var slug = arranged("Temadag utan gräns", null);
        var first = signUp("", slug, "Ett Prov", "samma@exempel.se");
        var own = confirmed("samma@exempel.se");
        var before = seen(slug);
        var second = signUp("", slug, "Ett Prov", "SAMMA@exempel.se");
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(seen(slug)).isEqualTo(before);
        assertThat(event(slug).present()).hasSize(1);
        assertThat(letters("people-events.letter.already", "samma@exempel.se")).isOne();
        var again = own("samma@exempel.se");
        assertThat(again).isNotEqualTo(own);
        assertThat(new Visitor(port).get(again).body()).contains("Har plats");
        assertThat(new Visitor(port).press(own, own, Map.of()).statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).get(again).body()).contains("Avanmäld");
    }

    /** The page as anybody sees it, but for what is drawn anew each time. */
    private String seen(String slug) {
        return new Visitor(port)
                .get("/varmland/evenemang/" + slug)
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void whoever_waits_and_signs_up_again_is_told_that_they_wait() {
        var slug = arranged("Temadag med en plats", 1);
        signedUp(slug, "Ett Prov", "e1@exempel.se");
        signedUp(slug, "Två Prov", "e2@exempel.se");
        signUp("", slug, "Två Prov", "e2@exempel.se");
        assertThat(letters("people-events.letter.waits-already", "e2@exempel.se"))
                .isOne();
    }

    @Test
    @Covers({"C-24", "L-40"})
    void a_place_is_taken_when_the_owner_of_the_address_confirms_and_nothing_tells_before_who_was_new() {
        var slug = arranged("Temadag med sista platsen", 1);
        var before = seen(slug);
        var asked = signUp("", slug, "Ett Prov", "sist@exempel.se");
        assertThat(seen(slug)).isEqualTo(before).contains("1 av 1 platser kvar", "Anmäl mig");
        assertThat(event(slug).present()).isEmpty();
        var own = own("sist@exempel.se");
        assertThat(new Visitor(port).get(own).body())
                .contains("Inte bekräftad", "anmält Ett Prov till evenemanget", "Bekräfta anmälan")
                .doesNotContain("Avanmäl mig", "ställs du i kö");
        assertThat(event(slug).present())
                .as("opening the link confirms nothing")
                .isEmpty();
        assertThat(letters("people-events.letter.asked", "sist@exempel.se")).isOne();
        confirmed("sist@exempel.se");
        assertThat(new Visitor(port).get(own).body()).contains("Har plats", "Avanmäl mig");
        assertThat(seen(slug)).contains("Alla 1 platser är tagna", "Ställ mig i kö");
        assertThat(signUp("", slug, "Ett Prov", "sist@exempel.se").headers().firstValue("Location"))
                .isEqualTo(asked.headers().firstValue("Location"));
        confirmed("sist@exempel.se");
        assertThat(event(slug).present()).hasSize(1);
        assertThat(letters("people-events.letter.signed-up", "sist@exempel.se")).isOne();
    }

    @Test
    void of_two_who_ask_for_the_last_place_whoever_confirms_first_has_it(@Autowired TestClock clock) {
        var slug = arranged("Temadag för två", 1);
        signUp("", slug, "Ett Prov", "fraga1@exempel.se");
        signUp("", slug, "Två Prov", "fraga2@exempel.se");
        var second = confirmed("fraga2@exempel.se");
        assertThat(new Visitor(port).get(own("fraga1@exempel.se")).body()).contains("Bekräftar du ställs du i kö");
        clock.set(clock.instant().plusSeconds(1));
        var first = confirmed("fraga1@exempel.se");
        assertThat(new Visitor(port).get(second).body()).contains("Har plats");
        assertThat(new Visitor(port).get(first).body()).contains("plats 1 i kön");
        assertThat(letters("people-events.letter.waits", "fraga1@exempel.se")).isOne();
    }

    @Test
    void what_was_typed_last_holds_until_it_is_confirmed() {
        var slug = arranged("Temadag med två namn", null);
        signUp("", slug, "Fel Namn", "namn@exempel.se");
        var first = own("namn@exempel.se");
        signUp("", slug, "Rätt Namn", "namn@exempel.se");
        assertThat(new Visitor(port).get(first).body()).contains("anmält Rätt Namn");
        assertThat(event(slug).signings()).hasSize(1);
        confirmed("namn@exempel.se");
        signUp("", slug, "Elak Annan", "namn@exempel.se");
        assertThat(event(slug).present().getFirst().name()).isEqualTo("Rätt Namn");
    }

    @Test
    void it_is_too_late_to_confirm_when_signing_up_has_closed(@Autowired TestClock clock) {
        var slug = arranged("Temadag som hann stänga", null);
        signUp("", slug, "Ett Prov", "sen@exempel.se");
        var own = own("sen@exempel.se");
        clock.set(DAY);
        assertThat(new Visitor(port).get(own).body()).contains("Bekräfta anmälan");
        clock.set(DAY.plusDays(1));
        assertThat(new Visitor(port).get(own).body()).contains("För sent").doesNotContain("Bekräfta anmälan");
        assertThat(new Visitor(port)
                        .press("/varmland/organ", own + "/bekrafta", Map.of())
                        .statusCode())
                .isIn(403, 422);
        assertThat(event(slug).present()).isEmpty();
    }

    @Test
    void what_nobody_confirms_within_a_week_leaves_no_trace(@Autowired TestClock clock) {
        var slug = arranged("Temadag som ingen bekräftade", null);
        signUp("", slug, "Ett Prov", "tyst@exempel.se");
        signUp("", slug, "Ett Prov", "tyst@exempel.se");
        var own = own("tyst@exempel.se");
        clock.set(clock.instant().plus(Duration.ofDays(7)));
        forget.handle(new ForgetParticipants.Command(TestClock.START), Actor.SYSTEM);
        assertThat(new Visitor(port).get(own).statusCode()).isEqualTo(200);
        clock.set(clock.instant().plusSeconds(1));
        forget.handle(new ForgetParticipants.Command(TestClock.START), Actor.SYSTEM);
        assertThat(new Visitor(port).get(own).statusCode()).isEqualTo(404);
        assertThat(event(slug).signings()).isEmpty();
    }

    @Test
    void whoever_arranges_puts_somebody_down_at_once() {
        var slug = arranged("Temadag på telefon", 5);
        var page = "/varmland/evenemang/" + slug;
        assertThat(coordinator.get(page).body()).contains("Anmäl någon").doesNotContain("Anmäl mig");
        var answer = coordinator.press(page, page, Map.of("name", "Ringde In", "mail", "ringde@exempel.se"));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?sparat=put-down");
        assertThat(event(slug).placed()).hasSize(1);
        assertThat(letters("people-events.letter.signed-up", "ringde@exempel.se"))
                .isOne();
        assertThat(new Visitor(port).get(own("ringde@exempel.se")).body()).contains("Har plats");
    }

    @Test
    void an_event_tells_how_many_places_are_left_and_how_many_had_signed_up_when_it_is_over(
            @Autowired TestClock clock) {
        var slug = arranged("Temadag som räknas", 7);
        signedUp(slug, "Ett Prov", "r1@exempel.se");
        var page = "/varmland/evenemang/" + slug;
        assertThat(new Visitor(port).get(page).body()).contains("6 av 7 platser kvar");
        assertThat(new Visitor(port)
                        .get("/varmland/evenemang.csv?namn=r%C3%A4knas")
                        .body())
                .contains("Temadag som räknas", ";1;0;");
        clock.set(DAY.plusDays(1));
        assertThat(new Visitor(port).get(page).body()).contains("En anmäld");
    }

    @Test
    void a_letter_box_is_not_filled_and_addresses_are_not_tried_one_after_another(@Autowired TestClock clock) {
        var slug = arranged("Temadag för provare", null);
        var page = "/varmland/evenemang/" + slug;
        for (int i = 0; i < 5; i++) {
            signUp("", slug, "Ett Prov", "ofta.anmald@exempel.se");
        }
        var sixth = new Visitor(port).press(page, page, Map.of("name", "Ett", "mail", "Ofta.Anmald@exempel.se"));
        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(sixth.body()).contains("Adressen har redan anmälts 5 gånger");
        clock.set(clock.instant().plus(Duration.ofHours(1).plusSeconds(1)));
        signUp("", slug, "Ett Prov", "ofta.anmald@exempel.se");
        for (int i = 0; i < 49; i++) {
            signUp("", slug, "Ett Prov", "provad" + i + "@exempel.se");
        }
        var stopped = new Visitor(port).press(page, page, Map.of("name", "Ett", "mail", "provad49@exempel.se"));
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(stopped.body()).contains("Från ert nät har 50 anmälningar gjorts", "provad49@exempel.se");
        assertThat(event(slug).signings()).hasSize(50);
        clock.set(clock.instant().plus(Duration.ofHours(1).plusSeconds(1)));
        signUp("", slug, "Ett Prov", "provad49@exempel.se");
    }

    @Test
    void letters_come_in_the_language_in_which_one_signed_up() {
        var slug = arranged("Temadag på engelska", 1);
        signUp("/en", slug, "One Try", "one@exempel.se");
        assertThat(subject("people-events.letter.asked", "one@exempel.se")).startsWith("Confirm that you come");
        confirmed("one@exempel.se");
        signUp("/en", slug, "Two Try", "two@exempel.se");
        confirmed("two@exempel.se");
        assertThat(subject("people-events.letter.waits", "two@exempel.se")).startsWith("You are in the queue");
        var own = own("one@exempel.se");
        new Visitor(port).press(own, own, Map.of());
        assertThat(subject("people-events.letter.moved", "two@exempel.se")).startsWith("You have a place");
        callOff.handle(new CallOffEvent.Command(VARMLAND, slug, "Snow."), Actor.SYSTEM);
        assertThat(subject("people-events.letter.called-off", "two@exempel.se")).startsWith("Called off");
    }

    private String subject(String about, String to) {
        return jdbc.sql("select subject from notifications.letter where about = :about and recipient = :to")
                .param("about", about)
                .param("to", to)
                .query(String.class)
                .single();
    }

    @Test
    void what_cannot_be_an_address_or_comes_too_late_is_refused_and_stands(@Autowired TestClock clock) {
        var slug = arranged("Temadag som stänger", null);
        var page = "/varmland/evenemang/" + slug;
        var wrong = new Visitor(port).press(page, page, Map.of("name", "Ett Prov", "mail", "ingen adress"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ser inte ut som en e-postadress", "ingen adress");
        clock.set(DAY.plusDays(1));
        assertThat(new Visitor(port).get(page).body()).contains("Har varit").doesNotContain("Anmäl mig");
        assertThat(new Visitor(port)
                        .press("/varmland/evenemang", page, Map.of("name", "A", "mail", "a@b.se"))
                        .statusCode())
                .isIn(403, 422);
    }

    @Test
    void nobody_loses_a_place_and_more_places_go_to_those_who_wait() {
        var slug = arranged("Temadag som växer", 1);
        signedUp(slug, "Ett Prov", "v1@exempel.se");
        signedUp(slug, "Två Prov", "v2@exempel.se");
        arrange.handle(new ArrangeEvent.Command(VARMLAND, slug, facts("Temadag som växer", DAY, 2), 1), Actor.SYSTEM);
        assertThat(letters("people-events.letter.moved", "v2@exempel.se")).isOne();
        assertThatThrownBy(() -> arrange.handle(
                        new ArrangeEvent.Command(VARMLAND, slug, facts("Temadag som växer", DAY, 1), 2), Actor.SYSTEM))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-events.rule.places");
    }

    @Test
    void only_those_who_keep_an_event_see_who_comes() {
        var slug = arranged("Temadag med lista", 5);
        signedUp(slug, "Synlig Bara-För-Arrangören", "lista@exempel.se");
        var list = "/varmland/w/people/event-list?slug=" + slug;
        assertThat(coordinator.get(list).body()).contains("Synlig Bara-För-Arrangören", "lista@exempel.se");
        assertThat(coordinator
                        .get("/varmland/w/people/event-list.csv?slug=" + slug)
                        .body())
                .contains("lista@exempel.se");
        assertThat(new Visitor(port).get("/varmland/evenemang/" + slug).body()).doesNotContain("Bara-För-Arrangören");
        assertThat(new Visitor(port).get(list).body()).doesNotContain("Bara-För-Arrangören");
        var other = new Actor("registrar-x", Set.of(Actor.Role.REGISTRAR), Set.of("municipality/0000"));
        assertThatThrownBy(() -> callOff.handle(new CallOffEvent.Command(VARMLAND, slug, "Snö."), other))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people-events.rule.keeps");
    }

    @Test
    void whoever_signed_up_is_told_when_it_is_called_off() {
        var slug = arranged("Temadag som ställs in", 5);
        signedUp(slug, "Ett Prov", "installt@exempel.se");
        callOff.handle(new CallOffEvent.Command(VARMLAND, slug, "Snö."), Actor.SYSTEM);
        assertThat(letters("people-events.letter.called-off", "installt@exempel.se"))
                .isOne();
        assertThat(new Visitor(port).get("/varmland/evenemang/" + slug).body())
                .contains("Inställt", "Snö.")
                .doesNotContain("Anmäl mig");
    }

    @Test
    void names_and_addresses_are_forgotten_but_not_how_many_they_were() {
        var slug = arranged("Temadag som glöms", 5);
        signedUp(slug, "Ett Prov", "gloms@exempel.se");
        forget.handle(new ForgetParticipants.Command(DAY), Actor.SYSTEM);
        assertThat(event(slug).present().getFirst().name()).isEqualTo("Ett Prov");
        forget.handle(new ForgetParticipants.Command(DAY.plusDays(1)), Actor.SYSTEM);
        var kept = event(slug).present().getFirst();
        assertThat(kept.name()).isNull();
        assertThat(kept.mail()).isNull();
        assertThat(kept.party()).isEqualTo("arvika");
    }
}
