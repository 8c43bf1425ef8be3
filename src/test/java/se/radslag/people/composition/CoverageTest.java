package se.radslag.people.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.explain.Read;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Term;
import se.radslag.people.composition.Proposal.Extra;
import se.radslag.people.composition.Proposal.ExtraSeats;
import se.radslag.people.seating.Made;
import se.radslag.people.seating.Side;
import se.radslag.people.seating.Srb;

class CoverageTest {

    private static Proposal propose(Made made) {
        return Coverage.of(made.composition("srb", Srb.DAY), Map.of());
    }

    private static List<String> politicalParties(Extra extra) {
        return extra.kinds().stream().map(SeatKind::politicalParty).toList();
    }

    private static String words(ExtraSeats set) {
        return String.join(
                " + ",
                set.seats().stream()
                        .map(extra -> extra.number() + " " + politicalParties(extra))
                        .toList());
    }

    @Test
    @Covers({"M-04", "C-07"})
    void the_missing_party_and_one_more_of_the_leading_side_complete_it_and_without_that_one_a_reason_is_asked_for() {
        var proposal = propose(Srb.with("s", "v"));
        assertThat(proposal.sets().stream().map(CoverageTest::words)).containsExactly("1 [kd] + 1 [mp, s, v]");
        assertThat(proposal.sets().getFirst().whole().members()).isEqualTo(27);
        assertThat(proposal.sets().getFirst().part().sides().of(Side.MAJORITY)).isEqualTo(4);
        assertThat(proposal.sets().getFirst().part().members()).isEqualTo(7);
        assertThat(proposal.withReason().stream().map(CoverageTest::words)).containsExactly("1 [kd]");
        assertThat(proposal.collisions()).isEmpty();
        assertThat(proposal.givenUp()).isFalse();
    }

    @Test
    void a_complete_composition_needs_nothing() {
        var proposal = propose(Srb.with("s", "v", "kd", "mp"));
        assertThat(proposal.isComplete()).isTrue();
        assertThat(proposal.withReason()).isEmpty();
    }

    @Test
    void from_nothing_every_bound_is_reached_at_once() {
        var made = Srb.register();
        Srb.municipal().forEach(made::named);
        Srb.regional().forEach(made::named);
        var proposal = propose(made);
        assertThat(proposal.sets()).allMatch(set -> set.number() == 4);
        assertThat(proposal.sets().stream().map(CoverageTest::words))
                .containsExactlyInAnyOrder(
                        "1 [kd] + 2 [mp, s] + 1 [v]", "1 [kd] + 1 [mp, s] + 2 [v]", "1 [kd] + 3 [v]");
    }

    @Test
    void an_empty_body_needs_as_many_as_its_size_and_nothing_is_said_to_collide() {
        var proposal = propose(Srb.register());
        assertThat(proposal.sets()).isNotEmpty().allMatch(set -> set.number() == 25);
        assertThat(proposal.collisions()).isEmpty();
    }

    @Test
    void a_vacant_seat_that_goes_with_an_office_is_filled_by_its_holder() {
        var made = Srb.register();
        Srb.municipal().stream()
                .filter(naming ->
                        !naming.seat().equals("kso") || !naming.party().equals("sala"))
                .forEach(made::named);
        Srb.regional("s", "v", "kd", "mp").forEach(made::named);
        assertThat(propose(made).isComplete()).isTrue();
    }

    @Test
    @Covers("C-07")
    void when_no_seat_is_left_the_terms_that_collide_are_told() {
        var proposal = propose(Srb.with("s", "v", "mp", "sd", "s", "s", "s"));
        assertThat(proposal.sets()).isEmpty();
        assertThat(proposal.collisions().stream()
                        .map(collision -> collision.terms().stream()
                                .map(CoverageTest::name)
                                .toList()))
                .containsExactlyInAnyOrder(
                        List.of("size", "cover"),
                        List.of("size of some", "cover", "opp"),
                        List.of("cover", "opp", "fria"));
    }

    /** A second seat of some municipality's opposition would cover too: so its number is part of two collisions. */
    private static String name(Term term) {
        return switch (term) {
            case Limit limit when limit.cover() != null -> "cover";
            case Limit limit when limit.mirror() != null -> "mirror";
            case Limit limit -> limit.among().isEmpty() ? "size" : "size of some";
            case Seats seats -> seats.id();
            default -> term.toString();
        };
    }

    @Test
    void what_is_not_registered_is_left_out_and_said() {
        var made = new Made(Read.VASTMANLAND);
        Srb.municipal().forEach(made::named);
        Srb.regional("s").forEach(made::named);
        var proposal = propose(made);
        assertThat(proposal.untold().stream().map(CoverageTest::name)).containsExactly("cover", "mirror");
        assertThat(proposal.sets().stream().map(ExtraSeats::number)).containsExactly(1);
    }
}
