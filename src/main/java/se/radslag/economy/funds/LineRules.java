package se.radslag.economy.funds;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What Rådslag always demands of those who keep accounts and of the lines they enter; no agreement speaks of it. */
public final class LineRules {

    private static final Set<Actor.Role> KEEPING = Set.of(Actor.Role.OPERATOR, Actor.Role.COORDINATOR);

    private LineRules() {}

    static Verdicts check(Entry entry, Charter charter, LocalDate today, Actor actor) {
        return Verdicts.of(
                mayKeep(actor),
                hasHappened(entry.day(), today),
                sourceIsGiven(entry),
                partyIsKnown(entry, charter),
                bodyIsKnown(entry.position(), charter),
                positionComesFirst(entry.position(), entry.day()));
    }

    static Verdicts opening(String name, String purpose, LocalDate opened, LocalDate today, Actor actor) {
        return Verdicts.of(
                mayKeep(actor),
                Verdict.product("economy-funds.rule.name", !name.isBlank()),
                Verdict.product("economy-funds.rule.purpose", !purpose.isBlank()),
                hasHappened(opened, today));
    }

    /** Accounts are kept by operators and coordinators. */
    public static Verdict mayKeep(Actor actor) {
        return Verdict.product(
                "economy-funds.rule.may-keep", actor.roles().stream().anyMatch(KEEPING::contains));
    }

    /** Only what has happened is entered. */
    static Verdict hasHappened(LocalDate day, LocalDate today) {
        return Verdict.product("economy-funds.rule.has-happened", !day.isAfter(today))
                .facts("day", day);
    }

    /** Every line says which paper it rests on. */
    static Verdict sourceIsGiven(Entry entry) {
        return Verdict.product(
                "economy-funds.rule.source", !entry.source().toString().isBlank());
    }

    /** What is paid in is paid in by a party; what goes out may go to somebody outside. */
    static Verdict partyIsKnown(Entry entry, Charter charter) {
        var party = entry.party() == null ? null : charter.parties().get(entry.party());
        boolean known = entry.party() == null
                ? entry.kind() != Entry.Kind.PAID_IN
                : party != null && party.on(entry.day()) != Answer.NO;
        return Verdict.product("economy-funds.rule.party", known);
    }

    /** A position is taken by a body of the agreement that there was on its day. */
    static Verdict bodyIsKnown(@Nullable Position position, Charter charter) {
        var body = position == null ? null : charter.bodies().get(position.body());
        return Verdict.product(
                "economy-funds.rule.position-body",
                position == null || body != null && body.on(position.day()) != Answer.NO);
    }

    /** Money is given out on the day of its position or later. */
    static Verdict positionComesFirst(@Nullable Position position, LocalDate allotted) {
        return Verdict.product(
                        "economy-funds.rule.position-day",
                        position == null || !position.day().isAfter(allotted))
                .facts("day", allotted);
    }

    /** What is given out of a joint fund is entered as an allotment, with its position. */
    static Verdict isNoAllotment(Entry entry) {
        return Verdict.product("economy-funds.rule.by-position", entry.kind() != Entry.Kind.ALLOTTED);
    }
}
