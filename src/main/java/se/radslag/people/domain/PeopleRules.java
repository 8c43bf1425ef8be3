package se.radslag.people.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;

/** Who may change what of people: product rules, since no agreement speaks of them. */
public final class PeopleRules {

    private PeopleRules() {}

    /** Only those who coordinate a structure do what concerns many parties. */
    public static Verdicts coordinates(Actor actor) {
        return Verdicts.of(Verdict.product("people-register.rule.coordinates", isCoordinator(actor)));
    }

    /** A party's register is kept by its own registrar, or by those who coordinate. */
    public static Verdicts keeps(Actor actor, PartyKey party) {
        return Verdicts.of(Verdict.product("people-register.rule.keeps", mayKeep(actor, party)));
    }

    /** Whether somebody may change what is said of a party; the page asks the same before it shows a button. */
    public static boolean mayKeep(Actor actor, PartyKey party) {
        return isCoordinator(actor)
                || actor.is(Actor.Role.REGISTRAR) && actor.parties().contains(party.value());
    }

    public static boolean isCoordinator(Actor actor) {
        return actor.is(Actor.Role.OPERATOR) || actor.is(Actor.Role.COORDINATOR);
    }

    /** What began before today is entered by an act of its own, with the reason why it comes afterwards. */
    public static Verdict isBackdated(@Nullable LocalDate first, String reason, LocalDate today) {
        boolean isPast = first == null || first.isBefore(today);
        var from = first == null ? today : first;
        return Verdict.product("people-register.rule.backdated", isPast && !reason.isBlank())
                .facts("from", from, "days", DAYS.between(from, today));
    }
}
