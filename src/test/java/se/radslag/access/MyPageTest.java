package se.radslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.radslag.architecture.Covers;
import se.radslag.charter.Charter;
import se.radslag.charter.CharterLookup;
import se.radslag.kernel.Actor;
import se.radslag.kernel.StructureId;
import se.radslag.people.HoldingLookup;
import se.radslag.people.PartyKey;
import se.radslag.people.Versioned;
import se.radslag.people.domain.EndHolding;
import se.radslag.people.seating.Holding;
import se.radslag.people.seating.OfficeKey;
import se.radslag.world.PageTest;
import se.radslag.world.TestClock;
import se.radslag.world.Visitor;

/** What somebody is today, in words, as Min sida says it. */
@PageTest
class MyPageTest {

    private static final StructureId VARMLAND = new StructureId("varmland");

    @Autowired
    private TestClock clock;

    @Autowired
    private CharterLookup charters;

    @Autowired
    private HoldingLookup holdings;

    @Autowired
    private EndHolding end;

    @Autowired
    private Visitor visitor;

    private Charter charter() {
        return charters.current(VARMLAND).orElseThrow();
    }

    private Versioned<Holding> holder(String party, String organ, String post) {
        var key = PartyKey.of(
                charter(), Objects.requireNonNull(charter().parties().get(party)));
        return holdings.of(new OfficeKey(key, organ, post, 1)).stream()
                .filter(each -> each.row().during().contains(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow();
    }

    private String mine(Versioned<Holding> holding) {
        be("person:" + holding.row().person());
        return visitor.get("/w/access/me").body();
    }

    private void be(String who) {
        assertThat(visitor.press("/logga-in", "/logga-in/prova", Map.of("account", who))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @Covers("H-16")
    void a_chair_of_a_municipality_reads_what_the_office_gives_by_which_clause_and_what_it_lets_one_do() {
        var page = mine(holder("eda", "ks", "chair"));
        assertThat(page)
                .contains("Ordföranderådet", "Ledamot", "Platsen hör till", "/avtal/klausuler/pm/or")
                .contains("Vad du får göra i Ordföranderådet enligt avtalet", "ställning");
        assertThat(page).doesNotContain(">Ordförande<");
    }

    @Test
    void the_chair_of_the_regional_board_reads_that_it_is_the_chair_of_the_council() {
        assertThat(mine(holder("region", "rs", "chair")))
                .contains("Ordförande", "Uppdraget hör till", "Ordföranden kan leda mötena");
    }

    @Test
    void an_office_that_ends_takes_its_role_with_it_after_its_last_day() {
        var holding = holder("storfors", "ks", "chair");
        assertThat(mine(holding)).contains("Ordföranderådet");
        var last = LocalDate.of(2026, 11, 24);
        end.handle(new EndHolding.Command(holding.id(), holding.version(), last, "Avgår"), Actor.SYSTEM);
        clock.set(last);
        assertThat(mine(holding)).contains("Ordföranderådet");
        clock.set(last.plusDays(1));
        assertThat(mine(holding)).doesNotContain("Ordföranderådet");
    }

    @Test
    void a_registrar_reads_what_the_role_lets_one_do_and_who_gave_it() {
        var page = visitor.get("/logga-in").body();
        var at = page.indexOf("Registrator för Arvika");
        var value = page.lastIndexOf("value=\"", at) + "value=\"".length();
        be(page.substring(value, page.indexOf('"', value)));
        assertThat(visitor.get("/w/access/me").body())
                .contains("Registrator för Arvika", "Du för din parts register", "Rollen gavs");
        assertThat(visitor.get("/en/w/access/me").body()).contains("You keep your party", "The role was given");
    }
}
