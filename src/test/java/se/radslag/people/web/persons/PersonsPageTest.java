package se.radslag.people.web.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.people.web.Registrar;
import se.radslag.world.PageTest;
import se.radslag.world.SignedIn;
import se.radslag.world.Visitor;

/** Nobody is entered by an act that was refused; those entered twice are found and made one; local parties have a colour. */
@PageTest
class PersonsPageTest {

    private static final String WORK = "/vastmanland/w/people/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    @SignedIn
    private Visitor coordinator;

    private static Map<String, String> seat(String party, String given, String family, String seen) {
        var typed = new HashMap<String, String>();
        typed.put("body", "srb");
        typed.put("seat", "opp");
        typed.put("party", party);
        typed.put("kind", "MEMBER");
        typed.put("ordinal", "1");
        typed.put("seen", seen);
        typed.put("given", given);
        typed.put("family", family);
        typed.put("political", "m");
        typed.put("leading", "on");
        typed.put("from", "2026-12-01");
        return typed;
    }

    @Test
    void a_registrar_who_fills_another_partys_seat_is_told_who_may_and_leaves_nobody_behind() {
        var registrar = Registrar.of(coordinator, database, port, "vastmanland", "koping", "municipality/1983");
        var form = WORK + "seat?body=srb&seat=opp&party=sala&ordinal=1&from=2026-12-01";
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(registrar.get(form).body());
        assertThat(seen.find()).isTrue();
        var answer = registrar.press(form, WORK + "seat", seat("sala", "Knut", "Obehörig", seen.group(1)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En parts platser fylls av partens egen registrator");
        assertThat(coordinator.get(WORK + "persons?namn=Obehörig").body()).contains("Ingen med det namnet");
    }

    @Test
    void two_entries_of_one_person_are_suggested_and_made_one() {
        for (var given : new String[] {"Bodil", "Bodil Maria"}) {
            database.sql("""
                            with made as (insert into people.person (recorded_at, recorded_by)
                                          values (now(), 'test') returning id)
                            insert into people.person_name (person_id, given, family, during)
                            select id, :given, 'Aadubblett', daterange(null, null) from made
                            """).param("given", given).update();
        }
        var page = coordinator.get(WORK + "persons").body();
        assertThat(page).contains("Kan vara samma person", "Bodil Aadubblett och Bodil Maria Aadubblett");
        var merge = Pattern.compile(
                        "/w/people/merging\\?person=([0-9a-f-]{36})&(?:amp;)?into=([0-9a-f-]{36})\"[^>]*Bodil Maria")
                .matcher(page);
        assertThat(merge.find()).isTrue();
        var path = WORK + "merging";
        var typed = Map.of("person", merge.group(1), "into", merge.group(2));
        assertThat(coordinator
                        .press(path + "?person=" + merge.group(1), path, typed)
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordinator.get(WORK + "persons").body()).doesNotContain("och Bodil Maria Aadubblett");
    }

    @Test
    void entries_with_names_that_are_not_alike_are_found_by_name_and_made_one() {
        enter("Petronella", "Ogiftnamn");
        enter("Nella", "Giftnamn");
        var found = Pattern.compile("/w/people/merging\\?person=([0-9a-f-]{36})")
                .matcher(coordinator.get(WORK + "persons?namn=Ogiftnamn").body());
        assertThat(found.find()).isTrue();
        var form = WORK + "merging?person=" + found.group(1);
        assertThat(coordinator.get(form).body()).doesNotContain("Nella Giftnamn");
        var looked = coordinator.press(form, form, Map.of("named", "Giftnamn"));
        assertThat(looked.statusCode()).isEqualTo(422);
        var other =
                Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Nella Giftnamn").matcher(looked.body());
        assertThat(looked.body()).contains("Välj en person.");
        assertThat(other.find()).isTrue();
        assertThat(coordinator
                        .press(form, form, Map.of("named", "Giftnamn", "into", other.group(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordinator.get(WORK + "persons?namn=Ogiftnamn").body()).contains("Nella Giftnamn");
        enter("Nelly", "Nyttnamn");
        var third = Pattern.compile("/w/people/merging\\?person=([0-9a-f-]{36})")
                .matcher(coordinator.get(WORK + "persons?namn=Nyttnamn").body());
        assertThat(third.find()).isTrue();
        var again = WORK + "merging?person=" + other.group(1);
        assertThat(coordinator
                        .press(again, again, Map.of("into", third.group(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordinator.get(WORK + "persons?namn=Ogiftnamn").body()).contains("Nelly Nyttnamn");
    }

    private void enter(String given, String family) {
        database.sql("""
                        with made as (insert into people.person (recorded_at, recorded_by)
                                      values (now(), 'test') returning id)
                        insert into people.person_name (person_id, given, family, during)
                        select id, :given, :family, daterange(null, null) from made
                        """).param("given", given).param("family", family).update();
    }

    /** What a button beside two entries sends. */
    private static Map<String, String> pair(String page, String of) {
        var form = Pattern.compile(
                        "name=\"one\" value=\"([0-9a-f-]{36})\">\\s*<input type=\"hidden\" name=\"other\" value=\"([0-9a-f-]{36})\">\\s*<button[^>]*"
                                + of)
                .matcher(page);
        assertThat(form.find()).isTrue();
        return Map.of("one", form.group(1), "other", form.group(2));
    }

    @Test
    void two_who_are_not_the_same_are_not_suggested_again_until_that_is_undone() {
        enter("Asta", "Aaolika");
        enter("Asta Maria", "Aaolika");
        var page = coordinator.get(WORK + "persons").body();
        var both = "Asta Aaolika och Asta Maria Aaolika";
        var registrar = Registrar.of(coordinator, database, port, "vastmanland", "norberg", "municipality/1962");
        assertThat(registrar
                        .press(WORK + "side?party=norberg", WORK + "apart", pair(page, "Inte samma person: " + both))
                        .statusCode())
                .isEqualTo(422);
        assertThat(coordinator
                        .press(WORK + "persons", WORK + "apart", pair(page, "Inte samma person: " + both))
                        .statusCode())
                .isEqualTo(302);
        var after = coordinator.get(WORK + "persons?sparat=apart").body();
        assertThat(after).contains("Noterat. De två föreslås inte igen.", "En operatör med engångslänk, ");
        assertThat(after).doesNotContain("Granska " + both);
        var id = Pattern.compile("name=\"apart\" value=\"([0-9a-f-]{36})\">\\s*<button[^>]*Ångra att " + both)
                .matcher(after);
        assertThat(id.find()).isTrue();
        coordinator.press(WORK + "persons", WORK + "apart/undoing", Map.of("apart", id.group(1)));
        assertThat(coordinator.get(WORK + "persons").body()).contains("Granska " + both);
        assertThat(coordinator
                        .press(WORK + "persons", WORK + "apart/undoing", Map.of("apart", id.group(1)))
                        .body())
                .contains("Det är redan ångrat.");
    }

    @Test
    void that_the_two_are_apart_is_noted_once_by_whoever_came_first() {
        enter("Berta", "Aatvå");
        enter("Berta", "Aatvå");
        var typed = pair(coordinator.get(WORK + "persons").body(), "Inte samma person: Berta Aatvå och Berta Aatvå");
        var turned = Map.of("one", typed.get("other"), "other", typed.get("one"));
        for (var each : java.util.List.of(typed, turned)) {
            assertThat(coordinator.press(WORK + "persons", WORK + "apart", each).statusCode())
                    .isEqualTo(302);
        }
        assertThat(database.sql("select count(*) from people.apart where one = :one::uuid or other = :one::uuid")
                        .param("one", typed.get("one"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void names_turned_round_are_suggested_too() {
        enter("Aabakvänd", "Curt");
        enter("Curt", "Aabakvänd");
        assertThat(coordinator.get(WORK + "persons").body()).contains("Aabakvänd Curt", "Curt Aabakvänd");
    }

    @Test
    void a_local_party_is_entered_with_letters_of_its_own() {
        var path = WORK + "political-party";
        var typed = new HashMap<>(Map.of(
                "letters",
                "S",
                "colour",
                "#7a3b8f",
                "place",
                "90",
                "name-sv",
                "Påhittade bygdepartiet",
                "name-en",
                "The Made-up Village Party"));
        assertThat(coordinator.press(path, path, typed).body()).contains("Ett annat parti har redan den beteckningen");
        typed.put("letters", "PBP");
        typed.put("colour", "lila");
        assertThat(coordinator.press(path, path, typed).body()).contains("Välj en färg.");
        typed.put("colour", "#7A3B8F");
        assertThat(coordinator.press(path, path, typed).statusCode()).isEqualTo(302);
        assertThat(coordinator.get(WORK + "political-parties").body()).contains("Påhittade bygdepartiet", "#7a3b8f");
    }
}
