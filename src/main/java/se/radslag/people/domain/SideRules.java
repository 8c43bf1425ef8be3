package se.radslag.people.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;
import se.radslag.people.OwnSide;

/** What must hold when a person gets a side of their own, or loses it: product rules. */
final class SideRules {

    private SideRules() {}

    static Verdicts overrides(Actor actor, OverrideSide.Command command, boolean isFree) {
        return PeopleRules.keeps(actor, command.party())
                .and(Verdicts.of(
                        hasReason(command.reason()),
                        Verdict.product(
                                "people-register.rule.ends-after",
                                command.last() == null || !command.last().isBefore(command.from())),
                        Verdict.product("people-register.rule.side-free", isFree)));
    }

    static Verdicts ends(Actor actor, OwnSide side, LocalDate last, @Nullable String reason) {
        var during = side.during();
        return PeopleRules.keeps(actor, side.party())
                .and(Verdicts.of(
                        hasReason(reason),
                        OfficeRules.endsAfterItBegan(during, last),
                        OfficeRules.hasNotEnded(during, last)));
    }

    static Verdict hasReason(@Nullable String reason) {
        return Verdict.product("people-register.rule.reason", reason != null && !reason.isBlank());
    }
}
