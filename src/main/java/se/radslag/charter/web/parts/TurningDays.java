package se.radslag.charter.web.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Count;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.terms.Term;
import se.radslag.charter.terms.Validity;
import se.radslag.kernel.Force;

/** The days on which what an agreement says turns into something else, the ends of uncertain spans among them. */
public final class TurningDays {

    private static final int MOST = 5;

    private final Map<LocalDate, Integer> weights = new TreeMap<>();

    private TurningDays() {}

    /** The days of a whole structure: of its agreements, of what is named as a change, of bodies that come and go. */
    public static List<LocalDate> of(Charter charter) {
        var days = new TurningDays();
        charter.changes().values().forEach(change -> days.add(change.day(), 1_000));
        charter.papers().values().stream()
                .filter(TurningDays::isAgreed)
                .forEach(paper -> days.add(paper.validity(), 1_000));
        charter.bodies().values().forEach(body -> days.add(body.existence(), 1));
        return days.most(2);
    }

    /** The days of one body: of its names and of every term on it that is more than a note. */
    public static List<LocalDate> of(Charter charter, Body body) {
        var days = new TurningDays();
        body.names().all().forEach(name -> days.add(name.validity(), 2));
        body.terms().stream()
                .filter(term -> term.force() != Force.NOTE)
                .map(Term::header)
                .forEach(header -> days.add(header.validity(), 1));
        body.seats().forEach(seats -> days.add(seats.header().validity(), 1_000));
        body.seats().stream()
                .flatMap(seats -> seats.forParties().ids().stream())
                .flatMap(id -> charter.parties().values().stream()
                        .filter(party -> id.equals(party.id()) || id.equals(party.group())))
                .forEach(party -> days.add(party.header().validity(), 1_000));
        if (body.seats().stream().anyMatch(seats -> seats.count() instanceof Count.PerStarted)) {
            charter.elections().forEach(day -> days.add(Day.of(day.plusYears(1).withDayOfYear(1)), 1_000));
        }
        days.add(body.existence(), 1_000);
        return days.most(1);
    }

    /** Whether a structure stands on the paper. */
    public static boolean isAgreed(Paper paper) {
        return paper.status() == Paper.Status.ADOPTED
                && (paper.kind() == Paper.PaperKind.AGREEMENT
                        || paper.kind() == Paper.PaperKind.STATUTE
                        || paper.kind() == Paper.PaperKind.DECISION
                        || paper.kind() == Paper.PaperKind.SUPPLEMENT);
    }

    private void add(Validity validity, int weight) {
        add(validity.from(), weight);
        add(validity.end(), weight);
    }

    private void add(@Nullable Day day, int weight) {
        if (day != null) {
            Stream.of(day.earliest(), day.latest())
                    .filter(each -> each != null)
                    .distinct()
                    .forEach(each -> weights.merge(each, weight, Integer::sum));
        }
    }

    private List<LocalDate> most(int enough) {
        var heaviest = new ArrayList<>(weights.entrySet());
        heaviest.sort(Map.Entry.<LocalDate, Integer>comparingByValue().reversed());
        return heaviest.stream()
                .filter(day -> day.getValue() >= enough)
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
