package se.radslag.people.web.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.kernel.Actor;
import se.radslag.people.PersonId;
import se.radslag.people.domain.ProtectPerson;
import se.radslag.people.domain.RegisterPerson;
import se.radslag.world.PageTest;
import se.radslag.world.Visitor;

/** Of somebody with protected identity nothing is published, and inside every opening is noted. */
@PageTest
class ReadingsPageTest {

    private static final String WORK = "/varmland/w/people/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private PersonId person = new PersonId(new UUID(0, 0));
    private String family = "";

    @BeforeEach
    void protects_somebody(@Autowired RegisterPerson register, @Autowired ProtectPerson protect) {
        family = "Skyddsson" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        person = register.handle(new RegisterPerson.Command("Dolda", family, null, Set.of()), Actor.SYSTEM)
                .result();
        protect.handle(new ProtectPerson.Command(person, 1, LocalDate.of(2026, 11, 1)), Actor.SYSTEM);
    }

    /** Somebody made up with a role in Värmland. */
    private Visitor whoIs(String role) {
        var visitor = new Visitor(port);
        var page = visitor.get("/logga-in").body();
        page = page.substring(page.indexOf("Samverkan Värmland"));
        var at = page.indexOf(">" + role + "<");
        assertThat(at).as(role).isPositive();
        var value = page.lastIndexOf("value=\"", at) + "value=\"".length();
        var account = page.substring(value, page.indexOf('"', value));
        assertThat(visitor.press("/logga-in", "/logga-in/prova", Map.of("account", account))
                        .statusCode())
                .isEqualTo(302);
        return visitor;
    }

    @Test
    void who_opens_a_page_is_noted_and_shown_to_those_who_may_open_it() {
        var coordinator = whoIs("Samordnare");
        assertThat(coordinator.get(WORK + "readings?person=" + person).body()).contains("Ingen har läst");
        assertThat(coordinator.get(WORK + "protection?person=" + person).body()).contains(family);
        assertThat(coordinator.get(WORK + "name?person=" + person).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(WORK + "readings?person=" + person).body())
                .contains("coordinator.varmland@exempel.invalid", "Skyddet", "Namnet")
                .doesNotContain("Ingen har läst", family);
        assertThat(coordinator.get("/en" + WORK + "readings?person=" + person).body())
                .contains("Who has read", "The protection");
    }

    @Test
    void for_a_registrar_of_another_party_the_person_is_not_there() {
        var registrar = whoIs("Registrator för Arvika");
        for (var page : new String[] {"protection", "name", "merging", "readings"}) {
            assertThat(registrar.get(WORK + page + "?person=" + person).statusCode())
                    .isEqualTo(404);
        }
        assertThat(registrar.get(WORK + "persons?namn=" + family).body()).contains("Ingen med det namnet");
    }

    @Test
    void the_list_does_not_tell_the_name_and_the_public_nothing_at_all() {
        var list = whoIs("Samordnare").get(WORK + "persons?namn=" + family).body();
        assertThat(list)
                .contains("Skyddad identitet", "Visa vem det är", "Vem som har läst")
                .doesNotContain("Dolda " + family);
        assertThat(new Visitor(port).get("/varmland/person/" + person).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_asks_who_it_is_or_searches_for_the_name_is_noted() {
        var coordinator = whoIs("Samordnare");
        assertThat(coordinator.get(WORK + "identity?person=" + person).body())
                .contains("Dolda " + family, "har antecknats", "Slå ihop");
        coordinator.get(WORK + "persons?namn=" + family);
        assertThat(coordinator.get(WORK + "readings?person=" + person).body())
                .contains("Vem det är", "Sökning på namnet");
        assertThat(whoIs("Registrator för Arvika")
                        .get(WORK + "identity?person=" + person)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_learns_by_typing_a_name_that_somebody_protected_has_it() {
        var page = whoIs("Samordnare")
                .get(WORK + "office?party=arvika&organ=ks&post=chair&ordinal=1&given=Dolda&family=" + family)
                .body();
        assertThat(page).doesNotContain("En ny person: Dolda");
    }

    @Test
    void another_entry_of_theirs_becomes_one_with_theirs_and_is_protected(@Autowired RegisterPerson register) {
        var other = register.handle(new RegisterPerson.Command("Dolda", family, null, Set.of()), Actor.SYSTEM)
                .result();
        var coordinator = whoIs("Samordnare");
        assertThat(coordinator.get(WORK + "persons").body()).doesNotContain("Dolda " + family + " och");
        assertThat(coordinator.get(WORK + "identity?person=" + person).body())
                .contains("merging?person=" + other + "&amp;into=" + person);
        var path = WORK + "merging?person=" + other + "&into=" + person;
        assertThat(coordinator.get(path).body()).contains("Skyddad identitet");
        assertThat(coordinator
                        .press(path, WORK + "merging", Map.of("person", "" + other, "into", "" + person))
                        .statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(port).get("/varmland/person/" + person).statusCode())
                .isEqualTo(404);
    }

    @Test
    void one_who_is_protected_and_turns_out_to_be_another_protects_the_other(@Autowired RegisterPerson register) {
        var other = register.handle(new RegisterPerson.Command("Dolda", family, null, Set.of()), Actor.SYSTEM)
                .result();
        var coordinator = whoIs("Samordnare");
        coordinator.press(
                WORK + "merging?person=" + person, WORK + "merging", Map.of("person", "" + person, "into", "" + other));
        assertThat(new Visitor(port).get("/varmland/person/" + other).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_noted_is_never_changed() {
        whoIs("Samordnare").get(WORK + "name?person=" + person);
        for (var change :
                new String[] {"update people.protected_reading set actor = 'x'", "delete from people.protected_reading"
                }) {
            assertThatThrownBy(() -> database.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }
}
