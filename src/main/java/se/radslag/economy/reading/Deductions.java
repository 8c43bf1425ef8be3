package se.radslag.economy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.economy.domain.Deduction;
import se.radslag.economy.domain.Problem;
import se.radslag.economy.domain.Share;

/** Reads what some parties keep of a cost by the agreement: the rate, of what, and who. */
public final class Deductions {

    private Deductions() {}

    /** The deductions of a cost that hold at some time in a year. */
    @Derives(Kind.POT)
    public static List<Deduction> of(Charter charter, String pot, int year) {
        var said = new Said(charter, pot, year);
        var members = new Membership(charter, year, new ArrayList<Problem>());
        return said.all(term -> term.deduct() != null).stream()
                .map(term -> {
                    var deduct = Objects.requireNonNull(term.deduct());
                    return new Deduction(
                            Share.of(deduct.rate()),
                            deduct.of(),
                            List.copyOf(members.of(deduct.forParties()).keySet()),
                            term.clauses());
                })
                .toList();
    }
}
