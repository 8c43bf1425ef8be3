package se.radslag.people.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.leading;
import static se.radslag.people.seating.Made.naming;

import org.junit.jupiter.api.Test;
import se.radslag.charter.explain.Read;
import se.radslag.people.seating.Succession.Change;
import se.radslag.people.seating.Succession.Step;

class SuccessionTest {

    @Test
    void at_the_end_of_a_term_every_party_has_its_gaps_until_it_has_named() {
        var made = Srb.with("s", "v")
                .named(naming("srb", "kso", "sala", 1, "sala KSO", "s", "2019-01-01/2022-12-31"))
                .named(leading(naming("srb", "opp", "sala", 1, "Ny ledare", "m", "2019-01-01/2022-12-31")));
        var succession = Succession.between(made.seating("srb", "2018-12-31"), made.seating("srb", "2019-01-01"));
        assertThat(succession.of(Change.STAYS)).extracting(Step::party).containsExactly("sala");
        assertThat(succession.of(Change.SUCCEEDED)).extracting(Step::party).containsExactly("sala");
        assertThat(succession.of(Change.VACATED)).hasSize(23);
        assertThat(succession.gaps()).hasSize(10).doesNotContainKey("sala");
        assertThat(succession.gaps().get("region")).hasSize(5);
    }

    @Test
    void an_office_that_changes_hands_moves_only_the_seats_that_follow_it() {
        var made = new Made(Read.VARMLAND)
                .office("sunne", "ks.chair", "Alva", "c", "2018-11-01/2022-05-31")
                .office("sunne", "ks.chair", "Bertil", "c", "2022-06-01/")
                .named(naming("vr", "vald", "sunne", 1, "Cecilia", "s", "2019-01-01/2022-12-31"));
        var succession = Succession.between(made.seating("vr", "2022-05-31"), made.seating("vr", "2022-06-01"));
        assertThat(succession.of(Change.SUCCEEDED)).extracting(Step::seat).containsExactly("kso");
        assertThat(succession.of(Change.STAYS)).extracting(Step::seat).containsExactly("vald");
        assertThat(succession.of(Change.ADDED, Change.REMOVED, Change.FILLED, Change.VACATED))
                .isEmpty();
    }

    @Test
    void places_that_come_with_a_change_of_the_agreement_are_new() {
        var made = new Made(Read.VARMLAND);
        var succession = Succession.between(made.seating("or", "2022-01-20"), made.seating("or", "2022-03-18"));
        assertThat(succession.of(Change.ADDED))
                .hasSize(4)
                .extracting(Step::seat)
                .containsOnly("namnder");
        assertThat(succession.of(Change.VACANT)).hasSize(17);
    }
}
