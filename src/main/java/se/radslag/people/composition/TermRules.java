package se.radslag.people.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Enforces;
import se.radslag.charter.terms.Kind;
import se.radslag.charter.terms.TermOfOffice;
import se.radslag.kernel.Answer;
import se.radslag.kernel.Verdict;
import se.radslag.people.seating.Mandate;
import se.radslag.people.seating.TermEnd;

/** A seat is held for as long as the agreement says, unless something else was decided at naming. */
public final class TermRules {

    private TermRules() {}

    /** Everything about when a naming begins and ends. */
    public static List<Verdict> check(Charter charter, Mandate mandate) {
        var verdicts = new ArrayList<Verdict>();
        var begins = mandate.during().first();
        if (begins == null) {
            return verdicts;
        }
        TermEnd.of(charter, mandate.body(), mandate.seat(), begins).ifPresent(end -> {
            verdicts.add(endsAsAgreed(end, mandate));
            if (end.term().window().size() == 2) {
                verdicts.add(isNamedInTime(end.term(), mandate));
            }
        });
        return verdicts;
    }

    @Enforces(Kind.TERM)
    static Verdict endsAsAgreed(TermEnd end, Mandate mandate) {
        boolean decided = end.term().unless() == TermOfOffice.Unless.DECIDED_AT_NAMING && mandate.termDecided();
        var last = end.last();
        var holds = decided
                ? Answer.YES
                : last == null
                        ? Answer.UNKNOWN
                        : Answer.of(last.equals(mandate.during().last()));
        var verdict = Verdict.of(end.term(), "people.rule.term", holds).facts("party", mandate.party());
        return last == null ? verdict : verdict.facts("expected", last);
    }

    @Enforces(Kind.TERM)
    static Verdict isNamedInTime(TermOfOffice term, Mandate mandate) {
        var day = mandate.namedOn() == null
                ? Objects.requireNonNull(mandate.during().first())
                : mandate.namedOn();
        return Verdict.of(
                        term,
                        "people.rule.window",
                        !day.isBefore(term.window().getFirst())
                                && !day.isAfter(term.window().getLast()))
                .facts("first", term.window().getFirst(), "last", term.window().getLast());
    }
}
