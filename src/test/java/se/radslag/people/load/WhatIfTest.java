package se.radslag.people.load;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.explain.Read;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Office;
import se.radslag.kernel.Verdict;
import se.radslag.people.load.WhatIf.Difference;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Side;
import se.radslag.people.seating.Srb;

class WhatIfTest {

    private static Scene scene(Made made) {
        return new Scene(made.charter, made.register(), made.mandates());
    }

    private static Difference compare(Scene before, Scene after, String body, String on) {
        return WhatIf.compare(before, after, List.of(body), day(on), Assumption.ORDINARY, Map.of())
                .getFirst();
    }

    @Test
    void the_chairs_of_the_regions_committees_in_the_working_committee_make_it_twenty_one() {
        var before = scene(new Made(Read.VARMLAND).office("region", "hsn.chair", "Nämnd", "m", "2018-11-01/"));
        var offices = List.of("hsn", "run", "ktn", "kbn").stream()
                .map(organ -> new Office(null, organ, "chair"))
                .toList();
        var after = WhatIf.withMore(
                before, "or", Imagined.seats(before.charter(), "namnder-nu", "region", false, null, offices));
        var difference = compare(before, after, "or", "2021-04-16");
        assertThat(difference.before().seats().possible()).containsExactly(Range.exactly(17));
        assertThat(difference.after().seats().possible()).containsExactly(Range.exactly(21));
        assertThat(difference.after().filled()).isEqualTo(1);
        assertThat(difference.after().cost().minutesAll().least())
                .isGreaterThan(difference.before().cost().minutesAll().least());
        assertThat(before.charter().bodies().get("or"))
                .isSameAs(Read.VARMLAND.bodies().get("or"));
    }

    @Test
    void another_number_of_seats_changes_the_size_the_load_and_what_is_open() {
        var before = scene(Srb.with("s", "v", "kd", "mp"));
        var after = WhatIf.withCount(before, "srb", "opp", new Count.Exactly(2));
        var difference = compare(before, after, "srb", Srb.DAY);
        assertThat(difference.before().seats().possible()).containsExactly(new Range(25, 30));
        assertThat(difference.after().seats().possible()).containsExactly(new Range(35, 40));
        assertThat(difference.before().vacant()).isZero();
        assertThat(difference.after().vacant()).isEqualTo(10);
        assertThat(difference.after().balance().sides().of(Side.MAJORITY))
                .isEqualTo(difference.before().balance().sides().of(Side.MAJORITY));
    }

    @Test
    void one_more_party_has_the_seats_of_its_group() {
        var before = scene(Srb.with("s", "v"));
        var after = WhatIf.withParty(
                before, "kommuner", Imagined.party(before.charter(), "nykommun", "Nykommun", 9000, day("2016-12-31")));
        var difference = compare(before, after, "srb", Srb.DAY);
        assertThat(difference.after().seats().possible()).containsExactly(new Range(27, 32));
        assertThat(difference.after().vacant()).isEqualTo(2);
    }

    @Test
    void two_municipalities_that_merge_lose_the_seats_of_one_and_their_inhabitants_are_counted_together() {
        var before = scene(Srb.with("s", "v"));
        var after = WhatIf.merged(before, "koping", "kungsor");
        var difference = compare(before, after, "srb", Srb.DAY);
        assertThat(difference.before().filled()).isEqualTo(25);
        assertThat(difference.after().filled()).isEqualTo(23);
        assertThat(difference.after().seats().possible()).containsExactly(new Range(23, 28));
        assertThat(difference.after().openPoints().broken())
                .extracting(Verdict::message)
                .contains("people.rule.size-min");
        var koping = java.util.Objects.requireNonNull(after.charter().parties().get("koping"));
        assertThat(koping.population().getFirst().count()).isEqualTo(25557 + 8343);
        assertThat(after.charter().parties()).doesNotContainKey("kungsor");
    }

    @Test
    void seats_that_are_taken_away_are_no_longer_there() {
        var before = scene(Srb.with("s", "v"));
        var difference = compare(before, WhatIf.without(before, "srb", "opp"), "srb", Srb.DAY);
        assertThat(difference.after().filled()).isEqualTo(15);
        assertThat(WhatIf.bodies(before.charter(), day(Srb.DAY))).contains("srb", "grupp-aldre");
    }
}
