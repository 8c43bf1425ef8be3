package se.radslag.people.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.architecture.Covers;
import se.radslag.people.web.Registrar;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Offices in life, organs, who governs and persons with a side of their own, as a party keeps them. */
@PageTest
class RegisterPageTest {

    private static final String WORK = "/varmland/w/people/";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private static String read(Visitor visitor, String path) {
        return visitor.get(path).body().replace('\u00a0', ' ');
    }

    /** The row of whoever holds an office today. */
    private String row(String party, String organ, String post, int ordinal) {
        return database.sql("""
                        select id from people.office_holding
                        where party_key = :party and organ = :organ and post = :post and ordinal = :ordinal
                          and standing = 'HOLDER' and during @> date '2026-11-22'
                        """)
                .param("party", party)
                .param("organ", organ)
                .param("post", post)
                .param("ordinal", ordinal)
                .query(String.class)
                .single();
    }

    private String seen(Visitor visitor, String form) {
        var found = SEEN.matcher(visitor.get(form).body());
        assertThat(found.find()).as(form).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(Visitor visitor, String noun, String query, Map<String, String> typed) {
        var form = WORK + noun + "?" + query;
        var all = new HashMap<>(typed);
        all.putIfAbsent("seen", seen(visitor, form));
        for (var pair : query.split("&", -1)) {
            all.putIfAbsent(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return visitor.press(form, WORK + noun, all);
    }

    private String personIn(String party, String organ, String post, int ordinal) {
        return database.sql("select person_id from people.office_holding where id = cast(:id as uuid)")
                .param("id", row(party, organ, post, ordinal))
                .query(String.class)
                .single();
    }

    @Test
    void a_leave_gives_the_seats_to_whoever_acts_and_back_again_the_day_after() {
        var id = row("municipality/1761", "ks", "chair", 1);
        var acting = personIn("municipality/1761", "ks", "vice-chair", 1);
        var typed = Map.of("from", "2026-12-01", "until", "2026-12-14", "stand-in", acting);
        assertThat(send(coordinator, "leave", "id=" + id, typed).statusCode()).isEqualTo(302);
        var council = "/varmland/organ/or?datum=";
        assertThat(read(coordinator, council + "2026-11-30")).doesNotContain("Tillförordnad för");
        assertThat(read(coordinator, council + "2026-12-01")).contains("Tillförordnad för");
        assertThat(read(coordinator, council + "2026-12-14")).contains("Tillförordnad för");
        assertThat(read(coordinator, council + "2026-12-15")).doesNotContain("Tillförordnad för");
    }

    /** The row that says that the holder of an office is on leave. */
    private String onLeave(String party) {
        return database.sql("""
                select id from people.office_holding
                where party_key = :party and organ = 'ks' and post = 'chair' and standing = 'ON_LEAVE'
                  and lower(during) >= date '2026-11-01'
                """).param("party", party).query(String.class).single();
    }

    private void goesOnLeave(String party, String from, String until) {
        var acting = personIn(party, "ks", "vice-chair", 1);
        var typed = Map.of("from", from, "until", until, "stand-in", acting);
        assertThat(send(coordinator, "leave", "id=" + row(party, "ks", "chair", 1), typed)
                        .statusCode())
                .isEqualTo(302);
    }

    /** Who has an office on days, each as standing and first and last day. */
    private List<@Nullable String> chair(String party) {
        return database.sql("""
                select standing || ' ' || lower(during) || ' ' || coalesce(upper(during) - 1, 'infinity')
                from people.office_holding
                where party_key = :party and organ = 'ks' and post = 'chair' and upper(during) > date '2026-11-01'
                order by lower(during), standing
                """).param("party", party).query(String.class).list();
    }

    @Test
    void whoever_comes_back_early_has_the_office_and_its_seats_from_that_day() {
        var party = "municipality/1764";
        goesOnLeave(party, "2026-12-01", "2026-12-20");
        var register = read(coordinator, WORK + "register?party=grums");
        assertThat(register).contains("Tillbaka tidigare");
        assertThat(send(coordinator, "return", "id=" + onLeave(party), Map.of("back", "2026-12-10"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(chair(party))
                .hasSize(4)
                .contains("ON_LEAVE 2026-12-01 2026-12-09", "ACTING 2026-12-01 2026-12-09")
                .last()
                .asString()
                .startsWith("HOLDER 2026-12-10");
        var council = "/varmland/ledamoter.csv?organ=or&part=grums&datum=";
        var chair = nameOf(personIn(party, "ks", "chair", 1));
        assertThat(coordinator.get(council + "2026-12-09").body()).doesNotContain(chair);
        assertThat(coordinator.get(council + "2026-12-10").body()).contains(chair);
        assertThat(database.sql("""
                        select count(*) from people.former
                        where why = 'ENDED' and content ->> 'party_key' = :party and content ->> 'standing' in ('ON_LEAVE', 'ACTING')
                        """).param("party", party).query(Integer.class).single())
                .isEqualTo(2);
    }

    private String nameOf(String person) {
        return database.sql("""
                select given || ' ' || family from people.person_name where person_id = cast(:id as uuid) and upper_inf(during)
                """).param("id", person).query(String.class).single();
    }

    @Test
    void a_leave_that_is_not_to_be_leaves_the_office_where_it_was() {
        var party = "municipality/1765";
        var before = chair(party);
        goesOnLeave(party, "2026-12-01", "2026-12-20");
        send(coordinator, "return", "id=" + onLeave(party), Map.of("back", "2026-12-01"));
        assertThat(chair(party))
                .hasSize(before.size() + 1)
                .allSatisfy(row -> assertThat(row).startsWith("HOLDER"));
    }

    @Test
    void one_comes_back_during_the_leave_and_says_why_when_that_was_before_today() {
        var party = "municipality/1766";
        goesOnLeave(party, "2026-12-01", "2026-12-20");
        var row = onLeave(party);
        var late = send(coordinator, "return", "id=" + row, Map.of("back", "2026-12-21"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("någon av ledighetens dagar");
        assertThat(send(coordinator, "return", "id=" + row, Map.of("back", "2026-11-30"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(coordinator, "return", "id=" + row, Map.of("back", "")).body())
                .contains("Skriv vilken dag personen är tillbaka.");
        var last = send(coordinator, "return", "id=" + row, Map.of("back", "2026-12-20"));
        assertThat(last.statusCode()).isEqualTo(302);
        var again = send(coordinator, "return", "id=" + onLeave(party), Map.of("back", "2026-12-05", "seen", "77"));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void a_leave_outside_the_time_in_office_or_backwards_is_refused_and_changes_nothing() {
        var id = row("municipality/1763", "ks", "chair", 1);
        var before = seen(coordinator, WORK + "leave?id=" + id);
        var outside = send(coordinator, "leave", "id=" + id, Map.of("from", "2026-12-01", "until", "2031-01-01"));
        assertThat(outside.statusCode()).isEqualTo(422);
        assertThat(outside.body()).contains("bara medan den har det");
        var backwards = send(coordinator, "leave", "id=" + id, Map.of("from", "2026-12-14", "until", "2026-12-01"));
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.body()).contains("Det kan inte sluta innan det börjar");
        var self = personIn("municipality/1763", "ks", "chair", 1);
        var own = send(
                coordinator,
                "leave",
                "id=" + id,
                Map.of("from", "2026-12-01", "until", "2026-12-14", "stand-in", self));
        assertThat(own.body()).contains("kan inte vara tillförordnad för sig själv");
        assertThat(seen(coordinator, WORK + "leave?id=" + id)).isEqualTo(before);
    }

    @Test
    void a_correction_changes_the_past_keeps_what_stood_and_asks_for_the_reason() {
        var id = row("municipality/1760", "ks", "vice-chair", 1);
        var typed = Map.of("first", "2023-02-01", "last", "2026-12-31", "political", "c");
        assertThat(send(coordinator, "correction", "id=" + id, typed).statusCode())
                .isEqualTo(422);
        var whole = new HashMap<>(typed);
        whole.put("reason", "Protokollet säger den 1 februari.");
        var mark = seen(coordinator, WORK + "correction?id=" + id);
        assertThat(send(coordinator, "correction", "id=" + id, whole).statusCode())
                .isEqualTo(302);
        assertThat(read(coordinator, "/varmland/kommun/storfors?datum=2023-02-15"))
                .contains("1 februari 2023 – 31 december 2026");
        assertThat(database.sql("""
                        select reason, content ->> 'post' as post, content ->> 'political_party' as party
                        from people.former where row_id = cast(:id as uuid) and why = 'CORRECTED'
                        """).param("id", id).query().singleRow())
                .isEqualTo(Map.of("reason", "Protokollet säger den 1 februari.", "post", "vice-chair", "party", "s"));
        whole.put("seen", mark);
        var late = send(coordinator, "correction", "id=" + id, whole);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Någon annan hann före");
    }

    @Test
    @Covers("B-03")
    void a_larger_presidium_gives_a_seat_more_and_never_more_than_there_are() {
        var query = "party=region&organ=ktn&from=2026-12-01";
        var odd = send(coordinator, "organ", query, Map.of("from", "2026-12-01", "seats", "5", "seats-s", "6"));
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("Partierna har tillsammans 6 platser, men organet har 5.");
        var typed = Map.of("from", "2026-12-01", "seats", "15", "presidium", "4", "seats-s", "7", "seats-m", "5");
        assertThat(send(coordinator, "organ", query, typed).statusCode()).isEqualTo(302);
        assertThat(read(coordinator, WORK + "gaps?from=2026-12-01")).contains("3:e vice ordförande");
        assertThat(read(coordinator, WORK + "gaps?from=2026-11-30")).doesNotContain("3:e vice ordförande");
    }

    @Test
    void a_person_has_a_side_of_their_own_with_a_reason_until_it_ends() {
        var person = personIn("municipality/1766", "ks", "vice-chair", 2);
        var form = WORK + "side?party=sunne";
        var typed = new HashMap<>(
                Map.of("party", "sunne", "person", person, "side", "NEITHER", "from", "2026-12-01", "reason", " "));
        assertThat(coordinator.press(form, WORK + "side", typed).statusCode()).isEqualTo(422);
        typed.put("reason", "Har lämnat sin grupp.");
        assertThat(coordinator.press(form, WORK + "side", typed).statusCode()).isEqualTo(302);
        assertThat(coordinator.press(form, WORK + "side", typed).body()).contains("har redan en egen sida");
        var register = read(coordinator, WORK + "register?party=sunne");
        assertThat(register).contains("Har lämnat sin grupp.", "varken majoritet eller opposition");
        var end = Pattern.compile("/w/people/side/end\\?id=([0-9a-f-]{36})").matcher(register);
        assertThat(end.find()).isTrue();
        var ended = send(
                coordinator,
                "side/end",
                "id=" + end.group(1),
                Map.of("last", "2026-12-31", "reason", "Åter i gruppen."));
        assertThat(ended.statusCode()).isEqualTo(302);
    }

    private int flagged(String day) {
        var found = Pattern.compile("(\\d+) ledamöter uppfyller")
                .matcher(read(coordinator, "/vastmanland/organ/srb?datum=" + day));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    @Covers("C-04")
    void a_coalition_that_changes_in_the_middle_of_the_term_flags_the_seat_of_the_opposition() {
        var query = "party=kungsor&from=2026-12-10";
        var form = "/vastmanland/w/people/coalition?" + query;
        var old = seen(coordinator, form);
        var typed = new HashMap<String, String>();
        typed.put("party", "kungsor");
        typed.put("from", "2026-12-10");
        typed.put("last", "2026-12-20");
        typed.put("seen", old);
        for (var party : new String[] {"v", "s", "mp", "c", "l", "kd", "m", "sd"}) {
            typed.put("side-" + party, "MAJORITY");
        }
        var answer = coordinator.press(form, "/vastmanland/w/people/coalition", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(flagged("2026-12-10")).isEqualTo(flagged("2026-12-09") + 1);
        var second = coordinator.press(form, "/vastmanland/w/people/coalition", typed);
        assertThat(second.statusCode()).isEqualTo(409);
    }

    @Test
    void somebody_of_the_same_name_is_told_apart_by_what_they_are_and_for_whom() {
        var name = database.sql("""
                        select given || '&family=' || family from people.person_name
                        where person_id = cast(:id as uuid)
                        """)
                .param("id", personIn("municipality/1784", "ks", "chair", 1))
                .query(String.class)
                .single();
        var page = read(coordinator, WORK + "office?party=kil&organ=ks&post=chair&ordinal=1&given=" + name);
        assertThat(page).contains("(Kommunstyrelsens ordförande, Arvika)", "En ny person: ");
    }

    @Test
    void another_partys_registrar_changes_nothing_in_a_register() {
        var stranger = Registrar.of(coordinator, database, port, "varmland", "kil", "municipality/1715");
        assertThat(read(stranger, WORK + "register?party=arvika"))
                .contains("Du kan läsa det.")
                .doesNotContain("Utse efterträdare", "/w/people/ending", "/w/people/coalition", "/w/people/organ");
        assertThat(read(stranger, WORK + "register?party=kil")).contains("Utse efterträdare", "/w/people/ending");
        assertThat(read(stranger, "/varmland/w/people"))
                .contains("Vad händer om")
                .doesNotContain("Läs in en tabell");
        var id = row("municipality/1763", "ks", "chair", 1);
        var answer = send(stranger, "leave", "id=" + id, Map.of("from", "2026-12-01", "until", "2026-12-14"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Partens register förs av partens egen registrator");
    }

    @Test
    void a_form_about_what_is_not_there_is_no_page_whatever_the_link_says() {
        for (var id : List.of("", "1", "-".repeat(36), "00000000-0000-0000-0000-000000000000")) {
            for (var noun : List.of("ending", "leave", "correction", "side/end", "withdrawal", "adjunct/end", "name")) {
                var form = WORK + noun + "?" + (noun.equals("name") ? "person" : "id") + "=" + id;
                assertThat(coordinator.get(form).statusCode()).as(form).isEqualTo(404);
            }
        }
        assertThat(coordinator.get(WORK + "organ?party=storfors&organ=none").statusCode())
                .isEqualTo(404);
        assertThat(coordinator.get(WORK + "coalition?party=none").statusCode()).isEqualTo(404);
    }
}
