package se.radslag.charter.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What Rådslag always demands when something is recorded of an agreement in life; no agreement speaks of it. */
final class RecordRules {

    private RecordRules() {}

    /** What concerns all is recorded by whoever coordinates the structure, or by an operator. */
    static Verdict mayRecord(Actor actor) {
        return Verdict.product("charter-life.rule.may-record", coordinates(actor));
    }

    /** What a party has decided is told by the party: its own registrar records it, or whoever coordinates. */
    static Verdict mayRecordFor(Charter charter, String party, Actor actor) {
        return Verdict.product(
                        "charter-life.rule.may-record-own", coordinates(actor) || isRegistrarOf(charter, party, actor))
                .facts("party", party);
    }

    private static boolean coordinates(Actor actor) {
        return actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR);
    }

    private static boolean isRegistrarOf(Charter charter, String party, Actor actor) {
        @Nullable Party known = charter.parties().get(party);
        return known != null
                && actor.is(Actor.Role.REGISTRAR)
                && actor.parties().contains(charter.key(known));
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
