package se.radslag.people.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Office;
import se.radslag.charter.terms.Seats;
import se.radslag.charter.terms.Who;

/**
 * What is thought of together: other seats in one body, and other parties. It is made of the agreement's own vocabulary, so
 * that whatever an agreement can say can be thought of, and nothing else.
 *
 * @param seat a term on seats that is another; null for none
 * @param more seats that are added; null for none
 */
public record Supposition(
        String body,
        @Nullable SeatChange seat,
        @Nullable MoreSeats more,
        @Nullable NewParty party,
        @Nullable Merging merging) {

    /** Years back for which the inhabitants of an imagined party are taken to be the same, for seats that are counted by them. */
    private static final int YEARS_BACK = 30;

    /** From whom a seat is taken. */
    public enum Asking {
        MAJORITY,
        OPPOSITION,
        ANYONE
    }

    /**
     * A term on seats as it could be.
     *
     * @param dropped whether it is no more
     * @param count another number for each party; null for the same
     * @param asking from whom; null for the same as before
     */
    public record SeatChange(
            String seat,
            boolean dropped,
            @Nullable Count count,
            @Nullable Asking asking) {}

    /**
     * Seats that the agreement does not give.
     *
     * @param parties id of a party, or of a group
     * @param each whether every party of the group has them
     * @param offices the offices that give them; empty for seats that are named
     */
    public record MoreSeats(
            String parties, boolean each, @Nullable Count count, List<Office> offices) {

        public MoreSeats {
            offices = List.copyOf(offices);
        }
    }

    /** A party that does not exist, or has not joined. */
    public record NewParty(
            String name, String group, @Nullable Integer inhabitants) {}

    /** Two parties that become one. */
    public record Merging(String first, String second) {}

    /** Whether nothing is thought of. */
    public boolean isEmpty() {
        return seat == null && more == null && party == null && merging == null;
    }

    /** Whether the parties are others, so that every body may be. */
    public boolean changesParties() {
        return party != null || merging != null;
    }

    /** What would be, on a day. */
    public Scene in(Scene scene, LocalDate day) {
        var then = scene;
        if (party != null) {
            then = WhatIf.withParty(
                    then,
                    party.group,
                    Imagined.party(
                            scene.charter(), "ny-part", party.name, party.inhabitants, day.minusYears(YEARS_BACK)));
        }
        if (merging != null) {
            then = WhatIf.merged(then, merging.first, merging.second);
        }
        if (seat != null) {
            then = withSeat(then, seat);
        }
        if (more != null) {
            then = WhatIf.withMore(
                    then,
                    body,
                    Imagined.seats(scene.charter(), "nya-platser", more.parties, more.each, more.count, more.offices));
        }
        return then;
    }

    private Scene withSeat(Scene scene, SeatChange change) {
        return change.dropped
                ? WhatIf.without(scene, body, change.seat)
                : WhatIf.withSeat(scene, body, change.seat, seats -> changed(seats, change));
    }

    private static Seats changed(Seats seats, SeatChange change) {
        var counted = change.count == null ? seats : seats.withCount(change.count);
        return change.asking == null ? counted : asking(counted, change.asking);
    }

    /** The same seats for another side; what else is asked for stays. */
    private static Seats asking(Seats seats, Asking asking) {
        var who = new ArrayList<Who.Quality>();
        for (var quality : seats.who()) {
            var rest = new Who.Quality(
                    quality.header(), quality.of(), quality.kind(), null, null, quality.party(), quality.area());
            if (rest.of() != null || rest.kind() != null || rest.party() != null || rest.area() != null) {
                who.add(rest);
            }
        }
        if (asking != Asking.ANYONE) {
            who.add(new Who.Quality(seats.header(), null, null, side(asking), null, null, null));
        }
        return seats.withWho(who);
    }

    private static Who.Side side(Asking asking) {
        return asking == Asking.MAJORITY ? Who.Side.MAJORITY : Who.Side.OPPOSITION;
    }
}
