package se.radslag.charter.web.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.life.Amendment;
import se.radslag.charter.life.Ledger;
import se.radslag.charter.life.State;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.web.parts.DayBar;

/** The days on which a paper or an amendment turns into another state. */
public final class LifeDays {

    private static final int MOST = 7;

    private final LifeWords words;

    public LifeDays(LifeWords words) {
        this.words = words;
    }

    /** The days of all papers that bind, each told by the paper whose state turns. */
    public DayBar of(List<Paper> papers, String path) {
        var days = new TreeSet<LocalDate>();
        papers.forEach(paper -> days.addAll(days(paper)));
        var turning = days.stream()
                .filter(day -> papers.stream().anyMatch(paper -> turns(paper, day)))
                .limit(MOST)
                .toList();
        return DayBar.of(path, words.view().onDay(), turning, day -> held(papers, day));
    }

    private DayBar.Held held(List<Paper> papers, LocalDate day) {
        var told =
                papers.stream().filter(paper -> turns(paper, day)).findFirst().orElse(papers.getFirst());
        var state = words.life().state(told.id(), day);
        return new DayBar.Held(
                words.say("days.held", words.called(told.id()), words.say("phase." + state.phase())),
                state.phase() != State.Phase.UNTOLD);
    }

    private boolean turns(Paper paper, LocalDate day) {
        return !sameState(words.life().state(paper.id(), day), words.life().state(paper.id(), day.minusDays(1)));
    }

    public DayBar of(Paper paper, String path) {
        return bar(path, days(paper), day -> words.life().state(paper.id(), day));
    }

    private Set<LocalDate> days(Paper paper) {
        var days = new TreeSet<LocalDate>();
        add(days, paper.from());
        add(days, paper.validity().end());
        words.life().ledger(paper.id(), words.day()).ifPresent(ledger -> add(days, ledger));
        words.life().recorded().departures().forEach(departure -> {
            days.add(departure.decidedOn());
            Stream.ofNullable(departure.leavesOn()).forEach(days::add);
        });
        return days;
    }

    public DayBar of(Amendment amendment, String path) {
        var days = new TreeSet<LocalDate>();
        days.add(amendment.proposedOn());
        Stream.ofNullable(amendment.starts()).forEach(days::add);
        add(days, words.life().ledger(amendment));
        return bar(path, days, day -> words.life().state(amendment, day));
    }

    private static void add(Set<LocalDate> days, Ledger ledger) {
        add(days, ledger.reachedOn());
        add(days, ledger.stoppedOn());
    }

    private static void add(Set<LocalDate> days, @Nullable Day day) {
        if (day != null) {
            Stream.ofNullable(day.earliest()).forEach(days::add);
            Stream.ofNullable(day.latest()).forEach(days::add);
        }
    }

    /** Days on which nothing changes are left out. */
    private DayBar bar(String path, Set<LocalDate> days, Function<LocalDate, State> state) {
        List<LocalDate> turning = days.stream()
                .filter(day -> !sameState(state.apply(day), state.apply(day.minusDays(1))))
                .limit(MOST)
                .toList();
        return DayBar.of(path, words.view().onDay(), turning, day -> {
            var then = state.apply(day);
            return new DayBar.Held(words.say("phase." + then.phase()), then.phase() != State.Phase.UNTOLD);
        });
    }

    private static boolean sameState(State one, State other) {
        return one.phase() == other.phase() && one.open() == other.open();
    }
}
