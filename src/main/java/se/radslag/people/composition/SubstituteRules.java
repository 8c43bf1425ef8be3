package se.radslag.people.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.Limit;
import se.radslag.charter.terms.Seats;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.Seating;

/** Whether somebody may stand in for members, and how; where the agreement is silent it cannot be told. */
public final class SubstituteRules {

    private SubstituteRules() {}

    /** Everything about naming a substitute to a seat. */
    static List<Verdict> check(Composition composition, Seats term, Mandate mandate) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(seatHasSubstitutes(term, composition.on()));
        for (var limit : composition.limits()) {
            if (limit.substitutes() != null && limit.substitutes() != Limit.SubstituteRule.AT_LEAST_MEMBERS) {
                verdicts.add(composition.sure(limit, bodyHasSubstitutes(limit, limit.substitutes(), mandate)));
            }
        }
        if (term.substitutes() == Seats.Substitutes.PERSONAL || term.substitutes() == Seats.Substitutes.ORDERED) {
            verdicts.add(isOfTheRightSort(term, mandate));
        }
        return said(verdicts);
    }

    /** What the body as a whole says settles what the seat leaves open. */
    private static List<Verdict> said(List<Verdict> verdicts) {
        boolean settled = verdicts.stream().anyMatch(verdict -> verdict.holds() != Answer.UNKNOWN);
        return verdicts.stream()
                .filter(verdict -> !settled || verdict.holds() != Answer.UNKNOWN)
                .toList();
    }

    @Enforces(Kind.SEATS)
    static Verdict seatHasSubstitutes(Seats term, LocalDate on) {
        var sort = term.substitutes();
        var holds = sort == null || term.on(on) == Answer.UNKNOWN
                ? Answer.UNKNOWN
                : Answer.of(sort == Seats.Substitutes.PERSONAL || sort == Seats.Substitutes.ORDERED);
        return Verdict.of(term, "people.rule.substitutes", holds).facts("seat", term.id());
    }

    @Enforces(Kind.LIMIT)
    static Verdict bodyHasSubstitutes(Limit limit, Limit.SubstituteRule rule, Mandate mandate) {
        return Verdict.of(limit, "people.rule.substitutes", rule != Limit.SubstituteRule.NONE)
                .facts("seat", mandate.seat());
    }

    @Enforces(Kind.SEATS)
    static Verdict isOfTheRightSort(Seats term, Mandate mandate) {
        boolean personal = mandate.substituteFor() != null;
        return Verdict.of(
                        term,
                        "people.rule.substitute-sort",
                        personal == (term.substitutes() == Seats.Substitutes.PERSONAL))
                .facts(
                        "sort",
                        term.substitutes() == null ? "" : term.substitutes().name());
    }

    /** What the body as a whole asks of its substitutes once it is confirmed. */
    static List<Verdict> whole(Composition composition) {
        var verdicts = new ArrayList<Verdict>();
        for (var limit : composition.limits()) {
            if (limit.substitutes() != null) {
                verdicts.add(composition.sure(limit, areAsMany(limit, limit.substitutes(), composition)));
            }
        }
        return verdicts;
    }

    @Enforces(Kind.LIMIT)
    static Verdict areAsMany(Limit limit, Limit.SubstituteRule rule, Composition composition) {
        int members = Seating.count(composition.seating().among(limit.among())).sure();
        long substitutes = composition.seating().substitutes().stream()
                .filter(each -> limit.among().isEmpty()
                        || limit.among().contains(each.term().id()))
                .count();
        var facts = Verdict.of(limit, "people.rule.substitutes-all", holds(rule, members, substitutes));
        return facts.facts("members", members, "substitutes", substitutes, "rule", rule.name())
                .facts("body", composition.body().id(), "who", composition.menders(limit.among()));
    }

    private static boolean holds(Limit.SubstituteRule rule, int members, long substitutes) {
        return switch (rule) {
            case NONE -> substitutes == 0;
            case PERSONAL -> true;
            case AT_LEAST_MEMBERS -> substitutes >= members;
        };
    }
}
