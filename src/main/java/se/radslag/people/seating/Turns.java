package se.radslag.people.seating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Body;
import se.radslag.charter.terms.Day;
import se.radslag.charter.terms.Length;
import se.radslag.charter.terms.Post;

/** Whose turn it is where a post goes round. */
final class Turns {

    private Turns() {}

    /** Charter id of the party or group whose turn it is on a date; null where there are no turns or it cannot be told. */
    static @Nullable String whose(Charter charter, Body body, Post post, LocalDate on) {
        var turn = post.turn();
        if (turn == null || turn.first() == null || !turn.of().contains(turn.first())) {
            return null;
        }
        var passed = passed(charter, body, post, turn.every(), on);
        if (passed == null || passed < 0) {
            return null;
        }
        int first = turn.of().indexOf(turn.first());
        return turn.of().get(Math.floorMod(first + passed, turn.of().size()));
    }

    private static @Nullable Integer passed(
            Charter charter, Body body, Post post, @Nullable Length every, LocalDate on) {
        if (every == null) {
            return null;
        }
        var start = start(body, post);
        if (every.unit() == Length.Unit.TERM) {
            return start == null ? null : terms(charter, body, start, on);
        }
        int amount = every.amount().intValueExact();
        if (start == null) {
            return null;
        }
        return switch (every.unit()) {
            case YEAR -> (int) ChronoUnit.YEARS.between(start, on) / amount;
            case MONTH -> (int) ChronoUnit.MONTHS.between(start, on) / amount;
            case MINUTE, HOUR, DAY, WEEK, TERM -> null;
        };
    }

    /** The day from which turns are counted: the post's own first day, else the body's; null when uncertain. */
    private static @Nullable LocalDate start(Body body, Post post) {
        @Nullable Day own = post.header().validity().from();
        @Nullable Day day = own == null ? body.existence().from() : own;
        return day == null || !day.isExact() ? null : day.earliest();
    }

    /** How many terms of office have begun after the first. */
    private static @Nullable Integer terms(Charter charter, Body body, LocalDate start, LocalDate on) {
        return body.term().stream()
                .map(term -> term.start())
                .filter(each -> each != null)
                .findFirst()
                .map(each -> (int) charter.elections().stream()
                        .map(each::following)
                        .filter(day -> day != null && day.isAfter(start) && !day.isAfter(on))
                        .count())
                .orElse(null);
    }
}
