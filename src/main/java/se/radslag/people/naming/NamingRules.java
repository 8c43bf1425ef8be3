package se.radslag.people.naming;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Party;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Period;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.PartyKey;
import se.radslag.people.domain.PeopleRules;

/** What must hold besides the agreement's own terms when somebody is named: who may, and when it is entered. */
public final class NamingRules {

    private NamingRules() {}

    /** A party's seats are filled by its own registrar; those of several together by those who coordinate. */
    public static Verdicts may(Charter charter, String party, Actor actor) {
        return Verdicts.of(Verdict.product("people-register.rule.names", mayName(charter, party, actor))
                .facts("party", party));
    }

    /** Whether somebody may fill a party's seats; the page asks the same before it shows a button. */
    public static boolean mayName(Charter charter, String party, Actor actor) {
        @Nullable Party found = charter.parties().get(party);
        return found == null
                ? PeopleRules.isCoordinator(actor)
                : PeopleRules.mayKeep(actor, PartyKey.of(charter, found));
    }

    /** What began before today is entered with a reason, as an act of its own. */
    static Verdict isNotBackdated(Period during, LocalDate today) {
        boolean isPast =
                Objects.requireNonNullElse(during.first(), LocalDate.MIN).isBefore(today);
        return Verdict.product("people-register.rule.not-backdated", !isPast);
    }

    static Verdict hasReason(@Nullable String reason) {
        return Verdict.product("people-register.rule.withdrawal-reason", reason != null && !reason.isBlank());
    }
}
