package se.radslag.people.web.whatif;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Office;
import se.radslag.people.load.Supposition;
import se.radslag.people.load.Supposition.Asking;
import se.radslag.people.load.Supposition.Merging;
import se.radslag.people.load.Supposition.MoreSeats;
import se.radslag.people.load.Supposition.NewParty;
import se.radslag.people.load.Supposition.SeatChange;
import se.radslag.platform.web.form.Typed;

/** Reads what somebody wants to think of; what cannot be read is told at its field. */
final class Supposing {

    private static final String EACH = "each ";
    private static final int LONGEST_NAME = 80;

    private final Charter charter;
    private final Body body;
    private final Typed typed;

    Supposing(Charter charter, Body body, Typed typed) {
        this.charter = charter;
        this.body = body;
        this.typed = typed;
    }

    Supposition read() {
        return new Supposition(body.id(), seat(), more(), party(), merging());
    }

    private @Nullable SeatChange seat() {
        var seat = typed.raw("seat");
        if (body.seats().stream().noneMatch(each -> each.id().equals(seat))) {
            return null;
        }
        var count = count("min", "max");
        var asking = typed.one("who", Asking.class);
        boolean dropped = typed.isTicked("drop");
        return !dropped && count == null && asking == null ? null : new SeatChange(seat, dropped, count, asking);
    }

    /** A number, or from one to another; null where none is typed. */
    private @Nullable Count count(String least, String most) {
        var min = typed.whole(least);
        var max = typed.whole(most);
        if (min != null && max != null && max < min) {
            typed.fault(most, "people-what-if.fault.fewer");
            return null;
        }
        if (min == null) {
            return max == null ? null : new Count.Between(0, max);
        }
        return max == null || max.equals(min) ? new Count.Exactly(min) : new Count.Between(min, max);
    }

    private @Nullable MoreSeats more() {
        var chosen = typed.raw("more");
        boolean each = chosen.startsWith(EACH);
        var parties = each ? chosen.substring(EACH.length()) : chosen;
        if (!charter.parties().containsKey(parties) && !charter.groups().containsKey(parties)) {
            return null;
        }
        var number = typed.whole("number");
        var office = office(typed.raw("office"));
        if (office.isEmpty() && number == null) {
            typed.fault("number", "people-what-if.fault.how-many");
        }
        return new MoreSeats(
                parties,
                each,
                number == null ? null : new Count.Exactly(number),
                office.map(List::of).orElse(List.of()));
    }

    /** An office as it is offered: {@code ks.chair}, {@code director}. */
    private static Optional<Office> office(String text) {
        if (!text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)?")) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        return Optional.of(
                dot < 0
                        ? new Office(null, null, text)
                        : new Office(null, text.substring(0, dot), text.substring(dot + 1)));
    }

    private @Nullable NewParty party() {
        var name = typed.text("name", LONGEST_NAME);
        var group = typed.raw("group");
        if (name == null) {
            return null;
        }
        if (!charter.groups().containsKey(group)) {
            typed.fault("group", "people-what-if.fault.group");
            return null;
        }
        return new NewParty(name, group, typed.whole("inhabitants"));
    }

    private @Nullable Merging merging() {
        var first = typed.raw("first");
        var second = typed.raw("second");
        if (!charter.parties().containsKey(first) && !charter.parties().containsKey(second)) {
            return null;
        }
        if (first.equals(second) || first.isEmpty() || second.isEmpty()) {
            typed.fault("second", "people-what-if.fault.two");
            return null;
        }
        return charter.parties().containsKey(first) && charter.parties().containsKey(second)
                ? new Merging(first, second)
                : null;
    }
}
