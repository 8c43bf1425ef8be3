package se.radslag.people.load;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.architecture.Covers;
import se.radslag.charter.explain.Read;
import se.radslag.people.load.Load.Sat;
import se.radslag.people.seating.Made;

class LoadTest {

    private static final String OPEN = "2018-11-01/";
    private static final String DAY = "2022-05-01";

    private static Frequency frequency(String body, String on) {
        return Frequency.of(Objects.requireNonNull(Read.VARMLAND.bodies().get(body)), day(on), Assumption.ORDINARY);
    }

    private final Made made = new Made(Read.VARMLAND)
            .office("kil", "ks.chair", "Cecilia", "s", OPEN)
            .office("sunne", "ks.chair", "David", "c", OPEN)
            .office("region", "rs.chair", "Eva", "m", OPEN)
            .office("kil", "director", "Frida", null, OPEN);

    private Load load(List<PlannedMeeting> planned, String... bodies) {
        return Load.of(
                Stream.of(bodies)
                        .map(body -> new Load.Sitting(made.charter, made.seating(body, DAY)))
                        .toList(),
                Assumption.ORDINARY,
                planned);
    }

    @Test
    @Covers("B-17")
    void half_a_day_each_month_is_twelve_meetings_of_four_hours_and_nothing_is_assumed() {
        var frequency = frequency("db", DAY);
        assertThat(frequency.meetings()).isEqualTo(new Span(12, 12));
        assertThat(frequency.minutes()).isEqualTo(240);
        assertThat(frequency.numberAssumed()).isFalse();
        assertThat(frequency.lengthAssumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"forum-hs, 2022-06-01, 1, 3, false", "forum-hs, 2023-06-01, 2, 4, false", "vr, 2022-06-01, 4, 4, true"})
    void what_the_year_says_goes_before_the_ordinary_and_a_silent_agreement_is_assumed_openly(
            String body, String on, int least, int most, boolean assumed) {
        var frequency = frequency(body, on);
        assertThat(frequency.meetings()).isEqualTo(new Span(least, most));
        assertThat(frequency.numberAssumed()).isEqualTo(assumed);
        assertThat(frequency.lengthAssumed()).isTrue();
    }

    @Test
    void one_who_sits_in_several_bodies_has_the_meetings_and_hours_of_them_all() {
        var load = load(List.of(), "vr", "or", "db");
        var cecilia = load.people().getFirst();
        assertThat(load.severalSeats())
                .extracting(Load.PersonLoad::person)
                .containsExactlyInAnyOrder(person("Cecilia"), person("David"), person("Eva"));
        assertThat(load.people())
                .filteredOn(each -> each.person().equals(person("Cecilia")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.meetings()).isEqualTo(new Span(10, 10));
                    assertThat(each.minutes()).isEqualTo(new Span(1800, 1800));
                    assertThat(each.bodies()).containsExactly(new Sat("varmland", "vr"), new Sat("varmland", "or"));
                });
        assertThat(cecilia.person()).isEqualTo(person("Frida"));
        var kil = Objects.requireNonNull(load.parties().get(made.key("kil")));
        assertThat(kil.people()).isEqualTo(2);
        assertThat(kil.seats()).isEqualTo(3);
        assertThat(kil.meetings()).isEqualTo(new Span(22, 22));
    }

    @Test
    void meetings_of_two_bodies_on_one_day_clash_for_those_who_sit_in_both() {
        var planned = List.of(
                new PlannedMeeting("varmland", "vr", day("2022-05-05"), 180),
                new PlannedMeeting("varmland", "or", day("2022-05-05"), 120),
                new PlannedMeeting("varmland", "or", day("2022-06-10"), 120),
                new PlannedMeeting("varmland", "db", day("2022-06-10"), 240));
        assertThat(load(planned, "vr", "or", "db").clashes())
                .extracting(Load.Clash::person, Load.Clash::day)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(person("Cecilia"), day("2022-05-05")),
                        org.assertj.core.groups.Tuple.tuple(person("David"), day("2022-05-05")),
                        org.assertj.core.groups.Tuple.tuple(person("Eva"), day("2022-05-05")));
    }

    @Test
    @Covers("B-42")
    void bodies_that_share_people_are_told_before_any_meeting_has_a_day() {
        assertThat(load(List.of(), "vr", "or", "db").shared()).singleElement().satisfies(shared -> {
            assertThat(shared.one()).isEqualTo(new Sat("varmland", "vr"));
            assertThat(shared.other()).isEqualTo(new Sat("varmland", "or"));
            assertThat(shared.people()).containsExactlyInAnyOrder(person("Cecilia"), person("David"), person("Eva"));
        });
    }

    @Test
    void meetings_that_are_planned_go_before_what_the_agreement_expects() {
        var planned = List.of(
                new PlannedMeeting("varmland", "or", day("2022-05-05"), 100),
                new PlannedMeeting("varmland", "or", day("2022-06-10"), 61));
        var cost = load(planned, "vr", "or").bodies().getLast();
        assertThat(cost.frequency().by()).isEqualTo(Frequency.Basis.PLANNED);
        assertThat(cost.frequency().meetings()).isEqualTo(new Span(2, 2));
        assertThat(cost.frequency().minutes()).isEqualTo(81);
        assertThat(cost.minutesEach()).isEqualTo(new Span(161, 161));
        assertThat(cost.frequency().lengthAssumed()).isFalse();
    }

    @Test
    void a_body_costs_hours_before_it_is_founded() {
        var cost = BodyCost.imagined("ny", new Span(17, 34), new Span(2, 4), 120);
        assertThat(cost.minutesEach()).isEqualTo(new Span(240, 480));
        assertThat(cost.minutesAll()).isEqualTo(new Span(17 * 240, 34 * 480));
    }

    @Test
    void a_body_that_nobody_sits_in_costs_by_its_seats() {
        var cost = BodyCost.planned(Read.VARMLAND, "or", day("2022-05-01"), Assumption.ORDINARY);
        assertThat(cost.seats()).isEqualTo(new Span(21, 21));
        assertThat(cost.minutesAll()).isEqualTo(new Span(21 * 6 * 180, 21 * 6 * 180));
        var uncertain = BodyCost.planned(Read.VARMLAND, "or", day("2022-01-28"), Assumption.ORDINARY);
        assertThat(uncertain.seats()).isEqualTo(new Span(17, 21));
        var unknown = BodyCost.planned(Read.VARMLAND, "vr", day("2022-05-01"), Assumption.ORDINARY);
        assertThat(unknown.seatsKnown()).isFalse();
        assertThat(unknown.seats().least()).isEqualTo(32);
    }
}
