package se.radslag.economy.reading;

import java.time.LocalDate;
import java.util.List;
import se.radslag.charter.Charter;
import se.radslag.charter.terms.Bearing;
import se.radslag.charter.terms.Derives;
import se.radslag.charter.terms.Kind;
import se.radslag.kernel.Answer;

/** Tells which costs a party bears by itself, outside what is shared. */
public final class OwnCosts {

    private OwnCosts() {}

    /** The terms by which a party bears costs of its own on a day, those that may hold among them. */
    @Derives(Kind.BEARS)
    public static List<Bearing> of(Charter charter, String party, LocalDate on) {
        return charter.bearings().stream()
                .filter(bearing -> bearing.on(on) != Answer.NO)
                .filter(bearing -> charter.parties(bearing.by(), on).stream()
                        .anyMatch(each -> each.id().equals(party)))
                .toList();
    }
}
