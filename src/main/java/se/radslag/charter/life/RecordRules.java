package se.radslag.charter.life;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What Rådslag always demands when something is recorded of an agreement in life; no agreement speaks of it. */
final class RecordRules {

    private static final Set<Actor.Role> RECORDING =
            Set.of(Actor.Role.OPERATOR, Actor.Role.COORDINATOR, Actor.Role.REGISTRAR);

    private RecordRules() {}

    /** Recording is the work of operators, coordinators and registrars. */
    static Verdict mayRecord(Actor actor) {
        return Verdict.product(
                "charter-life.rule.may-record", actor.roles().stream().anyMatch(RECORDING::contains));
    }

    /** Only what has happened is recorded. */
    static Verdict hasHappened(LocalDate day, LocalDate today) {
        return Verdict.product("charter-life.rule.has-happened", !day.isAfter(today))
                .facts("day", day, "today", today);
    }

    /** One thing comes no earlier than another. */
    static Verdict isOrdered(String message, LocalDate first, @Nullable LocalDate second) {
        var verdict = Verdict.product(message, second == null || !second.isBefore(first));
        return second == null ? verdict.facts("first", first) : verdict.facts("first", first, "second", second);
    }

    static Verdicts of(Actor actor, LocalDate day, LocalDate today) {
        return Verdicts.of(mayRecord(actor), hasHappened(day, today));
    }
}
