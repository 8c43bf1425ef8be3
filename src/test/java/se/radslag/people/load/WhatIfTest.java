package se.radslag.people.load;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.SeatPlan.Range;
import se.radslag.charter.explain.Read;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Office;
import se.radslag.kernel.Verdict;
import se.radslag.people.load.Supposition.MoreSeats;
import se.radslag.people.load.Supposition.SeatChange;
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

    private static Supposition supposing(@Nullable SeatChange seat, @Nullable MoreSeats more) {
        return new Supposition("srb", seat, more, null, null);
    }

    @Test
    @Covers({"H-35", "H-36"})
    void one_seat_less_for_each_municipality_tells_what_would_break_and_what_would_not_any_more() {
        var before = scene(Srb.with("s", "v", "mp"));
        var after = supposing(new SeatChange("opp", true, null, null), null).in(before, day(Srb.DAY));
        var difference = compare(before, after, "srb", Srb.DAY);
        assertThat(difference.after().filled()).isEqualTo(16);
        assertThat(difference.broken()).extracting(Verdict::message).containsExactly("people.rule.size-min");
        assertThat(difference.mended()).isEmpty();
        assertThat(difference.stays()).extracting(Verdict::message).contains("people.rule.cover");
        assertThat(difference.isChange()).isTrue();
    }

    @Test
    void another_side_is_asked_of_a_seat_and_what_else_it_asks_for_stays() {
        var before = scene(Srb.with("s", "v", "kd", "mp"));
        var after = supposing(new SeatChange("opp", false, null, Supposition.Asking.MAJORITY), null)
                .in(before, day(Srb.DAY));
        var difference = compare(before, after, "srb", Srb.DAY);
        assertThat(difference.broken()).hasSize(10).extracting(Verdict::message).containsOnly("people.rule.side");
        var anyone = supposing(new SeatChange("opp", false, null, Supposition.Asking.ANYONE), null)
                .in(before, day(Srb.DAY));
        var asked = java.util.Objects.requireNonNull(anyone.charter().bodies().get("srb")).seats().stream()
                .filter(seats -> seats.id().equals("opp"))
                .findFirst()
                .orElseThrow()
                .who();
        assertThat(asked).singleElement().satisfies(quality -> {
            assertThat(quality.side()).isNull();
            assertThat(quality.leading()).isNull();
            assertThat(quality.kind()).isNotNull();
        });
    }

    @Test
    @Covers("B-43")
    void the_chairs_of_four_committees_are_thought_of_as_the_agreement_would_say_it() {
        var before = scene(new Made(Read.VARMLAND).office("region", "hsn.chair", "Nämnd", "m", "2018-11-01/"));
        var offices = List.of(new Office(null, "hsn", "chair"), new Office(null, "run", "chair"));
        var supposed = new Supposition("or", null, new MoreSeats("region", false, null, offices), null, null);
        var difference = compare(before, supposed.in(before, day("2021-04-16")), "or", "2021-04-16");
        assertThat(difference.after().seats().possible()).containsExactly(Range.exactly(19));
        assertThat(supposed.changesParties()).isFalse();
    }

    @Test
    void parties_that_join_and_merge_change_every_body_and_nothing_thought_of_changes_none() {
        var before = scene(Srb.with("s", "v", "kd", "mp"));
        var supposed = new Supposition(
                "srb",
                null,
                null,
                new Supposition.NewParty("Nykommun", "kommuner", 9000),
                new Supposition.Merging("koping", "kungsor"));
        var difference = compare(before, supposed.in(before, day(Srb.DAY)), "srb", Srb.DAY);
        assertThat(supposed.changesParties()).isTrue();
        assertThat(difference.after().seats()).isEqualTo(difference.before().seats());
        assertThat(difference.after().vacant()).isEqualTo(2);
        var nothing = new Supposition("srb", null, null, null, null);
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(compare(before, nothing.in(before, day(Srb.DAY)), "srb", Srb.DAY)
                        .isChange())
                .isFalse();
    }
}
