package se.radslag.people.web.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Answer;
import se.radslag.people.PoliticalParty;
import se.radslag.people.seating.Place;
import se.radslag.people.seating.Seating;
import se.radslag.people.seating.Side;
import se.radslag.people.web.Scene;
import se.radslag.people.web.parts.Mark;
import se.radslag.people.web.seats.SeatPicture.Sign;
import se.radslag.platform.web.HalfCircle;

/** Draws who sits in a body. */
public final class SeatDrawing {

    private static final int MOST = 600;
    private static final int PLAIN = 999;
    private static final int VACANT = 1000;

    private final Sitting sitting;
    private final Scene scene;
    private final Sitters sitters;
    private final List<SeatPicture.Kind> kinds = new ArrayList<>();

    public SeatDrawing(Sitting sitting) {
        this.sitting = sitting;
        this.scene = sitting.scene();
        this.sitters = new Sitters(sitting);
    }

    /** The picture; null where nobody sits, or too many do. */
    public @Nullable SeatPicture of(Seating seating, String name) {
        var places = seating.places().stream()
                .filter(place -> !place.merged())
                .sorted(Comparator.comparingInt(this::turn).thenComparing(this::mark))
                .toList();
        if (places.isEmpty() || places.size() > MOST || places.stream().allMatch(Place::isVacant)) {
            return null;
        }
        var spots = HalfCircle.of(places.size());
        var seats = new ArrayList<SeatPicture.Seat>();
        for (int i = 0; i < places.size(); i++) {
            seats.add(seat(seating, places.get(i), spots.get(i)));
        }
        var members = Seating.count(places);
        var total = members.canBeTold() ? String.valueOf(members.sure()) : members.sure() + "–" + members.possible();
        return new SeatPicture(
                scene.say("people-pages.picture", name, total),
                total,
                scene.say("people-pages.picture.unit", members.possible()),
                decimal(spots.getFirst().size() * 0.92),
                kinds,
                seats,
                legend(places));
    }

    /** From left to right as political parties are; those without one after them, the vacant last. */
    private int turn(Place place) {
        if (place.isVacant()) {
            return VACANT;
        }
        var party = party(place);
        return party == null ? PLAIN : party.place();
    }

    private @Nullable PoliticalParty party(Place place) {
        var occupant = place.occupant();
        return occupant == null || sitting.isHidden(occupant.person())
                ? null
                : sitting.party(occupant.politicalParty());
    }

    private Sign mark(Place place) {
        var occupant = place.occupant();
        var side = occupant == null || sitting.isHidden(occupant.person()) ? null : occupant.side();
        return side == Side.MAJORITY ? Sign.MAJORITY : side == Side.NEITHER ? Sign.NEITHER : Sign.NONE;
    }

    private SeatPicture.Seat seat(Seating seating, Place place, HalfCircle.Place spot) {
        var row = sitters.of(seating, place);
        double away = Math.hypot(spot.x(), spot.y());
        double behind = (away + spot.size() * 0.55) / away;
        boolean hasSubstitute = !seating.substitutesFor(place).isEmpty() && !place.isVacant();
        return new SeatPicture.Seat(
                decimal(spot.x()),
                decimal(spot.y()),
                kind(place, spot.size() * 0.92),
                hasSubstitute ? decimal(spot.x() * behind) : null,
                hasSubstitute ? decimal(spot.y() * behind) : null,
                row.name() + ", " + row.party() + (row.side() == null ? "" : ", " + row.side()));
    }

    /** The number of the look that a place has; a new one where none is like it. */
    private int kind(Place place, double size) {
        var party = party(place);
        var mark = mark(place);
        int letters = party == null ? 0 : party.letters().length();
        var kind = new SeatPicture.Kind(
                mark,
                place.isVacant(),
                place.there() == Answer.YES,
                party,
                decimal(size * (mark == Sign.NONE ? 1 : 0.8)),
                mark == Sign.NONE ? null : decimal(size),
                decimal(size * (letters > 2 ? 0.6 : letters > 1 ? 0.72 : 0.95)));
        int known = kinds.indexOf(kind);
        if (known < 0) {
            kinds.add(kind);
        }
        return known < 0 ? kinds.size() - 1 : known;
    }

    private List<SeatPicture.Key> legend(List<Place> places) {
        var counts = new LinkedHashMap<PoliticalParty, Integer>();
        places.stream()
                .map(this::party)
                .filter(Objects::nonNull)
                .forEach(party -> counts.merge(party, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new SeatPicture.Key(Mark.of(each.getKey(), scene), each.getValue()))
                .toList();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
