package se.radslag.people.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.naming;
import static se.radslag.people.seating.Made.person;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.architecture.Covers;
import se.radslag.charter.explain.Read;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.PersonId;

class SeatingTest {

    private static final String OPEN = "2018-11-01/";

    private static PersonId in(Seating seating, String seat, String party) {
        var occupant = seating.in(seat, party).getFirst().occupant();
        return Objects.requireNonNull(occupant, seat + " of " + party).person();
    }

    private static Occupant sits(Place place) {
        return Objects.requireNonNull(place.occupant(), place.party());
    }

    private static Place place(Seating seating, String seat, String party) {
        return seating.in(seat, party).getFirst();
    }

    @Nested
    class WhatFollowsAnOffice {

        private final Made made = new Made(Read.VARMLAND)
                .office("sunne", "ks.chair", "Alva", "c", "2018-11-01/2022-05-31")
                .office("sunne", "ks.chair", "Bertil", "c", "2022-06-01/");

        @Test
        @Covers({"V-03", "B-08"})
        void when_the_chair_of_a_municipality_is_replaced_the_seats_move_the_same_day_and_history_stands() {
            for (var body : List.of("vr", "or")) {
                assertThat(in(made.seating(body, "2022-05-31"), "kso", "sunne")).isEqualTo(person("Alva"));
                assertThat(in(made.seating(body, "2022-06-01"), "kso", "sunne")).isEqualTo(person("Bertil"));
                assertThat(in(made.seating(body, "2021-04-16"), "kso", "sunne")).isEqualTo(person("Alva"));
            }
        }

        @Test
        void an_office_that_nobody_holds_leaves_the_seat_vacant_and_says_why() {
            var seating = made.seating("or", "2018-10-31");
            assertThat(seating.exists()).isEqualTo(Answer.NO);
            var later = made.seating("or", "2020-01-01");
            assertThat(place(later, "kso", "kil").vacancy()).isEqualTo(Vacancy.NO_HOLDER);
            assertThat(later.members().sure()).isEqualTo(1);
        }

        @Test
        void between_two_holders_the_seat_is_vacant_unless_somebody_acts() {
            var gap = new Made(Read.VARMLAND)
                    .office("kil", "ks.chair", "Cecilia", "s", "2018-11-01/2020-03-31")
                    .office("kil", "ks.chair", "David", "s", "2020-06-01/");
            assertThat(place(gap.seating("or", "2020-04-01"), "kso", "kil").vacancy())
                    .isEqualTo(Vacancy.NO_HOLDER);
            gap.office("kil", "ks.chair", "Eva", "m", "2020-04-01/2020-05-31", Standing.ACTING);
            var acting = sits(place(gap.seating("or", "2020-04-01"), "kso", "kil"));
            assertThat(acting.person()).isEqualTo(person("Eva"));
            assertThat(acting.acting()).isTrue();
            assertThat(acting.actingFor()).isNull();
            assertThat(in(gap.seating("or", "2020-06-01"), "kso", "kil")).isEqualTo(person("David"));
        }

        @Test
        void a_holder_on_leave_keeps_the_seat_until_somebody_acts() {
            var leave = new Made(Read.VARMLAND)
                    .office("kil", "ks.chair", "Cecilia", "s", "2018-11-01/2020-03-31")
                    .office("kil", "ks.chair", "Cecilia", "s", "2020-04-01/2020-05-31", Standing.ON_LEAVE)
                    .office("kil", "ks.chair", "Cecilia", "s", "2020-06-01/");
            var away = sits(place(leave.seating("or", "2020-04-01"), "kso", "kil"));
            assertThat(away.onLeave()).isTrue();
            leave.office("kil", "ks.chair", "Eva", "m", "2020-04-15/2020-05-31", Standing.ACTING);
            var acting = sits(place(leave.seating("or", "2020-04-15"), "kso", "kil"));
            assertThat(acting.person()).isEqualTo(person("Eva"));
            assertThat(acting.actingFor()).isEqualTo(person("Cecilia"));
            assertThat(in(leave.seating("or", "2020-06-01"), "kso", "kil")).isEqualTo(person("Cecilia"));
        }

        @Test
        void the_directors_sit_in_their_body_by_office() {
            var directors = new Made(Read.VARMLAND)
                    .office("region", "director", "Regiondirektör", null, OPEN)
                    .office("kil", "director", "Kommundirektör", null, OPEN);
            var seating = directors.seating("db", "2022-03-18");
            assertThat(in(seating, "rd", "region")).isEqualTo(person("Regiondirektör"));
            assertThat(in(seating, "kd", "kil")).isEqualTo(person("Kommundirektör"));
            assertThat(seating.places()).hasSize(17);
        }
    }

    @Nested
    class Presidia {

        private final Made made = new Made(Read.VARMLAND)
                .office("region", "rs.chair", "Ordförande", "m", OPEN)
                .office("region", "rs.vice-chair.1", "Förste", "c", OPEN)
                .office("region", "rs.vice-chair.2", "Andre", "s", OPEN)
                .office("region", "hsn.chair", "Nämnd", "m", OPEN);

        @Test
        @Covers("B-03")
        void a_presidium_is_the_chair_and_as_many_vice_chairs_as_are_registered() {
            var seating = made.seating("vr", "2021-04-16");
            var presidia = seating.in("presidier", "region");
            assertThat(presidia.stream().map(Place::vacancy))
                    .containsExactly(
                            null,
                            null,
                            null,
                            null,
                            Vacancy.CANNOT_BE_TOLD,
                            Vacancy.CANNOT_BE_TOLD,
                            Vacancy.CANNOT_BE_TOLD);
            assertThat(presidia).extracting(Place::ordinal).containsExactly(1, 2, 3, 4, 5, 6, 7);
            assertThat(presidia.get(2).office()).isEqualTo(new OfficeKey(made.key("region"), "rs", "vice-chair", 2));
        }

        @Test
        void a_presidium_of_known_size_shows_who_is_missing() {
            made.presidium("region", "hsn", 3, OPEN);
            var presidia = made.seating("vr", "2021-04-16").in("presidier", "region");
            assertThat(presidia.subList(3, 6).stream().map(Place::vacancy))
                    .containsExactly(null, Vacancy.NO_HOLDER, Vacancy.NO_HOLDER);
        }

        @Test
        void one_who_sits_in_two_presidia_counts_once_where_the_agreement_merges() {
            made.office("region", "run.chair", "Nämnd", "m", OPEN);
            var seating = made.seating("vr", "2021-04-16");
            assertThat(seating.of(person("Nämnd"))).hasSize(2);
            assertThat(seating.of(person("Nämnd")).filter(Place::merged)).hasSize(1);
            assertThat(seating.members()).isEqualTo(new Seating.Members(4, 4));
        }
    }

    @Nested
    class WhatIsNamed {

        @Test
        @Covers("C-12")
        void twenty_municipal_and_five_regional_members_sit() {
            var seating = Srb.with("s", "v").seating("srb", Srb.DAY);
            assertThat(seating.members()).isEqualTo(new Seating.Members(25, 25));
            assertThat(seating.vacant()).isEmpty();
            assertThat(seating.places()).allMatch(place -> place.flags().isEmpty());
        }

        @Test
        void a_seat_above_the_fewest_is_there_only_while_somebody_sits_in_it() {
            var seating = Srb.with("s").seating("srb", Srb.DAY);
            assertThat(seating.in("fria", "region")).hasSize(2);
            assertThat(seating.in("fria", "region").getLast().vacancy()).isEqualTo(Vacancy.NOT_NAMED);
            assertThat(Srb.with("s", "v", "m").seating("srb", Srb.DAY).in("fria", "region"))
                    .hasSize(3)
                    .extracting(Place::required)
                    .containsExactly(true, true, false);
        }

        @Test
        void a_named_chair_who_resigns_from_the_office_stays_and_is_flagged() {
            var made = Srb.with("s", "v").office("sala", "ks.chair", "Ny ordförande", "s", "2017-10-01/");
            var before = place(made.seating("srb", "2017-09-30"), "kso", "sala");
            assertThat(before.flags()).isEmpty();
            var resigned = new Made(Read.VASTMANLAND)
                    .office("sala", "ks.chair", "sala KSO", "s", "2014-11-01/2017-09-30")
                    .office("sala", "ks.chair", "Ny ordförande", "s", "2017-10-01/")
                    .named(naming("srb", "kso", "sala", 1, "sala KSO", "s", Srb.TERM));
            assertThat(place(resigned.seating("srb", "2017-09-30"), "kso", "sala")
                            .flags())
                    .isEmpty();
            var after = place(resigned.seating("srb", "2017-10-01"), "kso", "sala");
            assertThat(sits(after).person()).isEqualTo(person("sala KSO"));
            assertThat(after.flags()).extracting(Verdict::message).containsExactly("people.rule.holds-office");
            assertThat(place(resigned.seating("srb", "2019-01-01"), "kso", "sala")
                            .vacancy())
                    .isEqualTo(Vacancy.NOT_NAMED);
        }

        @Test
        void a_coalition_that_changes_mid_term_flags_those_who_are_no_longer_in_opposition() {
            var made = new Made(Read.VASTMANLAND)
                    .governs("sala", "s v", "m", "2014-10-15/2017-08-31")
                    .governs("sala", "m", "s v", "2017-09-01/")
                    .named(Made.leading(naming("srb", "opp", "sala", 1, "Ledare", "m", Srb.TERM)));
            assertThat(place(made.seating("srb", "2017-08-31"), "opp", "sala").flags())
                    .isEmpty();
            assertThat(place(made.seating("srb", "2017-09-01"), "opp", "sala").flags())
                    .extracting(Verdict::message, Verdict::holds)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("people.rule.side", Answer.NO));
        }

        @Test
        void without_a_registered_coalition_the_side_cannot_be_told_and_an_own_side_comes_first() {
            var made = new Made(Read.VASTMANLAND)
                    .named(Made.leading(naming("srb", "opp", "sala", 1, "Ledare", "m", Srb.TERM)));
            assertThat(place(made.seating("srb", Srb.DAY), "opp", "sala").flags())
                    .extracting(Verdict::holds)
                    .containsExactly(Answer.UNKNOWN);
            made.governs("sala", "m", "s", "2014-10-15/").own("Ledare", "sala", Side.OPPOSITION, "2014-10-15/");
            assertThat(place(made.seating("srb", Srb.DAY), "opp", "sala").flags())
                    .isEmpty();
        }

        @Test
        void a_body_whose_seats_the_sources_do_not_tell_says_so() {
            var seating = Srb.register().seating("grupp-aldre", Srb.DAY);
            assertThat(seating.places()).isEmpty();
            assertThat(seating.why()).isNotNull();
        }
    }

    @Nested
    class UncertainDays {

        private final Made made = new Made(Read.VARMLAND)
                .office("region", "rs.chair", "Ordförande", "m", OPEN)
                .office("region", "hsn.chair", "Nämnd", "m", OPEN);

        @ParameterizedTest
        @Covers({"V-05", "B-30"})
        @CsvSource({
            "2021-04-16, 17, NO",
            "2021-12-17, 17, NO",
            "2022-01-20, 17, NO",
            "2022-01-21, 21, UNKNOWN",
            "2022-01-28, 21, UNKNOWN",
            "2022-03-17, 21, UNKNOWN",
            "2022-03-18, 21, YES"
        })
        void the_chair_of_a_committee_sits_from_the_working_forms_on(String on, int places, Answer sits) {
            var seating = made.seating("or", on);
            assertThat(seating.places()).hasSize(places);
            assertThat(seating.holds(person("Nämnd"))).isEqualTo(sits);
            assertThat(seating.holds(person("Ordförande"))).isEqualTo(Answer.YES);
            assertThat(seating.members())
                    .isEqualTo(new Seating.Members(sits == Answer.YES ? 2 : 1, sits == Answer.NO ? 1 : 2));
        }
    }

    @Nested
    class Posts {

        @Test
        void a_post_by_office_follows_it() {
            var made = new Made(Read.VARMLAND)
                    .office("region", "rs.chair", "Gammal", "m", "2018-11-01/2021-10-31")
                    .office("region", "rs.chair", "Ny", "m", "2021-11-01/");
            assertThat(made.seating("vr", "2021-10-31").holder("chair")).isEqualTo(person("Gammal"));
            assertThat(made.seating("vr", "2021-11-01").holder("chair")).isEqualTo(person("Ny"));
        }

        @Test
        void a_post_that_is_appointed_is_vacant_until_somebody_is() {
            var made = Srb.with("s", "v");
            assertThat(made.seating("srb", Srb.DAY).posts())
                    .extracting(PostHeld::vacancy)
                    .containsOnly(Vacancy.NOT_NAMED);
            made.post("srb", "chair", "Region Ordförande", "region", Srb.TERM);
            assertThat(made.seating("srb", Srb.DAY).holder("chair")).isEqualTo(person("Region Ordförande"));
        }
    }

    @Test
    void a_body_that_does_not_exist_has_no_places_and_one_that_nobody_knows_is_a_fault() {
        assertThat(Srb.with("s", "v").seating("srb", "2016-12-31").places()).isEmpty();
        assertThatThrownBy(() -> Srb.register().seating("finns-inte", Srb.DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(day("2017-06-01")).isEqualTo(Srb.DAY);
    }
}
