package se.radslag.charter.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Paper;

/** The days on which a structure changes, with what happens then. */
final class StructureDays {

    private final CharterView view;

    StructureDays(CharterView view) {
        this.view = view;
    }

    DayBar bar(String path) {
        return DayBar.of(path, view.asOn(), TurningDays.of(view.charter()), this::held);
    }

    /** What happens on a day: a named change, a paper that begins or ends, else how many bodies there are from then on. */
    private DayBar.Held held(LocalDate day) {
        return named(day).or(() -> paper(day)).orElseGet(() -> new DayBar.Held(bodies(day), true));
    }

    private Optional<DayBar.Held> named(LocalDate day) {
        return view.charter().changes().values().stream()
                .filter(change ->
                        change.title() != null && (day.equals(change.day().latest()) || isBegin(change.day(), day)))
                .min(Comparator.comparing(change -> !change.day().isExact() && isBegin(change.day(), day)))
                .flatMap(change -> Optional.ofNullable(change.title()).map(title -> {
                    boolean sure = day.equals(change.day().latest());
                    var words = view.words(title).text();
                    return new DayBar.Held(sure ? words : view.say("days.maybe", words), sure);
                }));
    }

    private static boolean isBegin(Day change, LocalDate day) {
        return day.equals(change.earliest());
    }

    private Optional<DayBar.Held> paper(LocalDate day) {
        return view.charter().papers().values().stream()
                .filter(paper -> paper.status() == Paper.Status.ADOPTED && paper.title() != null)
                .flatMap(paper -> Stream.of(
                                happens("days.paper.from", paper.from(), paper, day),
                                happens("days.paper.until", paper.until(), paper, day))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private Optional<DayBar.Held> happens(String key, @Nullable Day on, Paper paper, LocalDate day) {
        return on == null || paper.title() == null || !day.equals(on.earliest())
                ? Optional.empty()
                : Optional.of(
                        new DayBar.Held(view.say(key, view.words(paper.title()).text()), on.isExact()));
    }

    private String bodies(LocalDate day) {
        long count = view.charter().bodies().values().stream()
                .filter(body -> !body.isOutside() && BodyState.of(body, day).isThere())
                .count();
        return view.say("days.bodies", count);
    }
}
