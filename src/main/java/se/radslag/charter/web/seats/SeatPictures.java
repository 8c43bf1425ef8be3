package se.radslag.charter.web.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.SeatPlan;
import se.radslag.charter.terms.Party;
import se.radslag.charter.web.CharterView;
import se.radslag.charter.web.seats.SeatMap.Group;
import se.radslag.charter.web.seats.SeatMap.Shape;
import se.radslag.kernel.Answer;
import se.radslag.platform.web.HalfCircle;

/** Draws the seats that an agreement gives a body. */
final class SeatPictures {

    private static final int SHADES = 3;
    private static final Map<Party.PartyKind, Shape> SHAPES = Map.of(
            Party.PartyKind.REGION, Shape.SQUARE,
            Party.PartyKind.COUNTY, Shape.SQUARE,
            Party.PartyKind.MUNICIPALITY, Shape.CIRCLE,
            Party.PartyKind.FEDERATION, Shape.DIAMOND);

    private final CharterView view;
    private final SeatWords words;

    SeatPictures(CharterView view) {
        this.view = view;
        this.words = new SeatWords(view);
    }

    /** A seat before it has its place. */
    private record Seat(Group group, String title) {}

    /** How the seats of each line look: the shape tells the sort of party, the shade the line. */
    List<Group> groups(SeatPlan plan) {
        var used = new java.util.EnumMap<Shape, Integer>(Shape.class);
        return plan.lines().stream()
                .map(line -> {
                    var shape = shape(line);
                    int shade = used.merge(shape, 1, Integer::sum);
                    return new Group(shape, (shade - 1) % SHADES + 1, line.on() == Answer.YES);
                })
                .toList();
    }

    private Shape shape(SeatPlan.Line line) {
        var kinds = view.charter().parties(line.term().forParties(), view.day()).stream()
                .map(Party::kind)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return kinds.size() == 1 ? SHAPES.getOrDefault(kinds.getFirst(), Shape.TRIANGLE) : Shape.DIAMOND;
    }

    /** The picture; null where not a single seat is known, or there are too many to see. */
    @Nullable
    SeatMap draw(SeatPlan plan, String name) {
        var groups = groups(plan);
        var seats = new ArrayList<Seat>();
        IntStream.range(0, groups.size()).forEach(i -> add(seats, plan.lines().get(i), groups.get(i)));
        boolean noneIsKnown =
                plan.lines().stream().allMatch(line -> line.seats().isUnknown());
        if (noneIsKnown || seats.isEmpty() || seats.size() > SeatMap.MOST) {
            return null;
        }
        var places = HalfCircle.of(seats.size());
        var marks = IntStream.range(0, seats.size())
                .mapToObj(i -> mark(places.get(i), seats.get(i)))
                .toList();
        var total = words.total(plan);
        return new SeatMap(view.say("seats.picture", name, total), words.figure(plan.total()), unit(plan), marks);
    }

    private String unit(SeatPlan plan) {
        return view.say(plan.total().canBeTold() ? "seats.unit" : "seats.unit.either");
    }

    private void add(List<Seat> seats, SeatPlan.Line line, Group group) {
        var parties = view.charter().parties(line.term().forParties(), view.day());
        int sure = Objects.requireNonNullElse(line.seats().min(), 0);
        int most = Objects.requireNonNullElse(line.seats().max(), Math.max(sure, 1));
        for (int i = 0; i < Math.min(most, SeatMap.MOST + 1); i++) {
            var look = i < sure ? group : new Group(group.shape(), group.shade(), false);
            seats.add(new Seat(look, title(parties, i, sure, line)));
        }
    }

    private String title(List<Party> parties, int i, int sure, SeatPlan.Line line) {
        var offices = line.term().office();
        int each = Math.max(1, parties.isEmpty() ? sure : sure / parties.size());
        var office = offices.isEmpty()
                ? null
                : words.what(line.term()).get(i % each % offices.size()).text();
        var whose = !parties.isEmpty() && sure % parties.size() == 0 && i < sure
                ? view.name(parties.get(i * parties.size() / sure).id()).text()
                : words.whom(line.term().forParties()).text();
        return office == null ? whose : whose + ": " + office;
    }

    private static SeatMap.Mark mark(HalfCircle.Place place, Seat seat) {
        return new SeatMap.Mark(
                decimal(place.x()), decimal(place.y()), decimal(place.size()), seat.group(), seat.title());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
