package se.radslag.charter.web.parts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Paper;
import se.radslag.charter.web.CharterView;
import se.radslag.kernel.Answer;

/** The days on which a structure changes, with what happens then. */
public final class StructureDays {

    private final CharterView view;

    public StructureDays(CharterView view) {
        this.view = view;
    }

    public DayBar bar(String path) {
        return DayBar.of(path, view.onDay(), TurningDays.of(view.charter()), this::held);
    }

    /** What happens on a day: a named change, a paper that begins or ends, bodies that come and go. */
    private DayBar.Held held(LocalDate day) {
        return named(day).or(() -> paper(day)).or(() -> bodies(day)).orElseGet(() -> still(day));
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
                .filter(paper -> TurningDays.isAgreed(paper))
                .flatMap(paper -> Stream.of(
                                happens("days.paper.from", paper.from(), paper, day),
                                happens("days.paper.until", paper.until(), paper, day))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private Optional<DayBar.Held> happens(String key, @Nullable Day on, Paper paper, LocalDate day) {
        return on == null || !day.equals(on.earliest())
                ? Optional.empty()
                : Optional.of(
                        new DayBar.Held(view.say(key, view.words(paper.called()).text()), on.isExact()));
    }

    /** How many bodies come and go on a day; nothing where none does. */
    private Optional<DayBar.Held> bodies(LocalDate day) {
        long come = bodies(body -> isOn(body.existence().from(), day));
        long go = bodies(body -> isOn(body.existence().end(), day));
        var told = Stream.of(
                        come == 0 ? "" : view.say("days.bodies.come", come),
                        go == 0 ? "" : view.say("days.bodies.go", go))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? Optional.empty() : Optional.of(new DayBar.Held(told, true));
    }

    private long bodies(Predicate<Body> which) {
        return view.charter().bodies().values().stream().filter(which).count();
    }

    private static boolean isOn(@Nullable Day on, LocalDate day) {
        return on != null && on.isExact() && day.equals(on.earliest());
    }

    /** Whether any agreement holds, for a day on which nothing changes. */
    private DayBar.Held still(LocalDate day) {
        boolean agreed = view.charter().papers().values().stream()
                .anyMatch(
                        paper -> TurningDays.isAgreed(paper) && paper.validity().on(day) != Answer.NO);
        return new DayBar.Held(view.say(agreed ? "days.agreed" : "days.not-agreed"), true);
    }
}
