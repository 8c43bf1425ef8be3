package se.radslag.people.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.people.seating.Made.day;
import static se.radslag.people.seating.Made.during;
import static se.radslag.people.seating.Made.naming;
import static se.radslag.people.seating.Made.person;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.explain.Read;
import se.radslag.people.seating.SeatHistory.OfPost;
import se.radslag.people.seating.SeatHistory.OfSeat;
import se.radslag.people.seating.SeatHistory.State;
import se.radslag.people.seating.SeatHistory.Stretch;

class SeatHistoryTest {

    private final Made made = new Made(Read.VARMLAND)
            .office("sunne", "ks.chair", "Alva", "c", "2018-11-01/2022-05-31")
            .office("sunne", "ks.chair", "Bertil", "s", "2022-07-01/")
            .office("region", "rs.chair", "Eva", "m", "2018-11-01/")
            .named(naming("vr", "vald", "sunne", 1, "Alva", "c", "2023-01-01/2026-12-31"));

    private SeatHistory history(String body, String first) {
        return SeatHistory.of(made.charter, made.register(), made.mandates(), body, day(first));
    }

    private static List<Stretch> of(SeatHistory history, String seat, String party) {
        return history.lines().stream()
                .filter(line -> line.slot() instanceof OfSeat place
                        && place.term().id().equals(seat)
                        && place.party().equals(party))
                .findFirst()
                .orElseThrow()
                .stretches();
    }

    @Test
    @Covers("B-08")
    void a_place_that_follows_an_office_has_each_holder_for_their_time_and_the_gap_between_them() {
        assertThat(of(history("or", "2019-01-01"), "kso", "sunne"))
                .extracting(Stretch::during, Stretch::state, Stretch::person, Stretch::follows)
                .containsExactly(
                        Tuple.tuple(during("2019-01-01/2022-05-31"), State.SITS, person("Alva"), true),
                        Tuple.tuple(during("2022-06-01/2022-06-30"), State.VACANT, null, true),
                        Tuple.tuple(during("2022-07-01/"), State.SITS, person("Bertil"), true));
    }

    @Test
    @Covers("B-30")
    void a_place_that_comes_in_an_uncertain_span_is_unsure_until_it_certainly_is_there() {
        var history = history("or", "2021-01-01");
        assertThat(of(history, "namnder", "region"))
                .extracting(Stretch::during, Stretch::sure)
                .containsExactly(
                        Tuple.tuple(during("2022-01-21/2022-03-17"), false), Tuple.tuple(during("2022-03-18/"), true));
        assertThat(of(history, "rso", "region")).hasSize(1);
    }

    @Test
    void a_post_by_office_has_its_holders_too() {
        assertThat(history("or", "2019-01-01").lines().getFirst())
                .satisfies(line -> assertThat(line.slot()).isInstanceOf(OfPost.class))
                .satisfies(line -> assertThat(line.stretches())
                        .extracting(Stretch::person, Stretch::politicalParty)
                        .containsExactly(Tuple.tuple(person("Eva"), "m")));
    }

    @Test
    void a_person_keeps_every_seat_that_followed_an_office_with_its_time() {
        var own = SeatHistory.of(made.charter, made.register(), made.mandates(), "vr", person("Alva"));
        assertThat(own.lines())
                .extracting(line -> ((OfSeat) line.slot()).term().id())
                .containsExactly("kso", "vald");
        assertThat(own.lines().getFirst().stretches())
                .extracting(Stretch::during, Stretch::follows)
                .containsExactly(Tuple.tuple(during("2019-01-01/2022-05-31"), true));
        assertThat(own.lines().getLast().stretches())
                .extracting(Stretch::during, Stretch::follows)
                .containsExactly(Tuple.tuple(during("2023-01-01/2026-12-31"), false));
        assertThat(SeatHistory.of(made.charter, made.register(), made.mandates(), "or", person("Nobody"))
                        .lines())
                .isEmpty();
    }

    @Test
    void one_who_still_sits_has_no_last_day() {
        var own = SeatHistory.of(made.charter, made.register(), made.mandates(), "or", person("Bertil"));
        assertThat(own.lines().getFirst().stretches())
                .extracting(Stretch::during)
                .containsExactly(during("2022-07-01/"));
    }
}
