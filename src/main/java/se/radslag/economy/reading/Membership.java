package se.radslag.economy.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Parties;
import se.radslag.charter.terms.Party;
import se.radslag.economy.domain.Problem;
import se.radslag.kernel.Period;

/** Which parties the agreement has in a year, and on which days of it. */
final class Membership {

    private final Charter charter;
    private final int year;
    private final List<Problem> notes;

    Membership(Charter charter, int year, List<Problem> notes) {
        this.charter = charter;
        this.year = year;
        this.notes = notes;
    }

    /** The parties of a choice; none given is all. */
    SequencedMap<String, Period> of(@Nullable Parties choice) {
        return choice == null || choice.scope() == Parties.Scope.ALL
                ? those(party -> true)
                : those(party -> choice.ids().stream().anyMatch(id -> isOr(party, id)));
    }

    /** A party by its id, or those of a group. */
    SequencedMap<String, Period> of(String id) {
        return those(party -> isOr(party, id));
    }

    private static boolean isOr(Party party, String id) {
        return id.equals(party.id()) || id.equals(party.group());
    }

    private SequencedMap<String, Period> those(Predicate<Party> which) {
        var members = new TreeMap<String, Period>();
        charter.parties().values().stream()
                .filter(which)
                .filter(party -> Said.overlaps(party.header().validity(), year))
                .forEach(party -> members.put(party.id(), days(party)));
        return members;
    }

    private Period days(Party party) {
        var validity = party.header().validity();
        var first = day(party, validity.from());
        var end = day(party, validity.end());
        return new Period(first, end == null ? null : end.minusDays(1));
    }

    private @Nullable LocalDate day(Party party, @Nullable Day day) {
        if (day != null && !day.isExact()) {
            var note = Problem.of("membership-uncertain", "party", party.id());
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        return day == null ? null : day.taken() == null ? day.earliest() : day.taken();
    }
}
