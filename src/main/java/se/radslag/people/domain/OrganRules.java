package se.radslag.people.domain;

import se.radslag.kernel.Actor;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold of an organ's size: product rules, since organs are the parties' own. */
final class OrganRules {

    private OrganRules() {}

    static Verdicts sizes(Actor actor, SetOrganSize.Command command) {
        return PeopleRules.keeps(actor, command.party())
                .and(Verdicts.of(
                        Verdict.product(
                                "people-register.rule.ends-after",
                                command.last() == null || !command.last().isBefore(command.from())),
                        presidiumFits(command),
                        seatsFit(command)));
    }

    static Verdict presidiumFits(SetOrganSize.Command command) {
        return Verdict.product(
                "people-register.rule.presidium-fits",
                command.seats() == null || command.presidium() == null || command.presidium() <= command.seats());
    }

    /** The political parties together have no more seats than there are. */
    static Verdict seatsFit(SetOrganSize.Command command) {
        int all =
                command.parties().values().stream().mapToInt(Integer::intValue).sum();
        return Verdict.product("people-register.rule.organ-seats", command.seats() == null || all <= command.seats())
                .facts("all", all, "seats", command.seats() == null ? 0 : command.seats());
    }
}
