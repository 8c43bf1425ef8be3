package se.radslag.economy.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import se.radslag.kernel.Period;

/**
 * A part of a year in which the same parties share by the same key.
 *
 * @param members ids of the parties, in order
 * @param counts whether a new count is in effect; before that the one of a year earlier is used
 */
record Stretch(LocalDate first, LocalDate last, SequencedSet<String> members, boolean counts) {

    /** The year cut wherever somebody joins or leaves, or a new count takes effect. */
    static List<Stretch> of(Plan plan, Circle circle) {
        var starts = new TreeSet<LocalDate>();
        starts.add(plan.first());
        var effect = circle.key() instanceof Key.Counted counted ? counted.effect() : null;
        if (effect != null) {
            starts.add(effect);
        }
        circle.members().values().forEach(days -> cuts(days, starts));
        starts.removeIf(day -> day.getYear() != plan.year());
        var stretches = new ArrayList<Stretch>();
        for (var first : starts) {
            var next = starts.higher(first);
            var last = next == null ? plan.last() : next.minusDays(1);
            stretches.add(new Stretch(first, last, members(circle, first), effect == null || !first.isBefore(effect)));
        }
        return stretches;
    }

    private static void cuts(Period days, TreeSet<LocalDate> starts) {
        var first = days.first();
        if (first != null) {
            starts.add(first);
        }
        var last = days.last();
        if (last != null) {
            starts.add(last.plusDays(1));
        }
    }

    private static TreeSet<String> members(Circle circle, LocalDate day) {
        var members = new TreeSet<String>();
        circle.members().forEach((party, days) -> {
            if (days.contains(day)) {
                members.add(party);
            }
        });
        return members;
    }

    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    String id() {
        return first.toString();
    }
}
