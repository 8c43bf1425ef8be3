package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.radslag.charter.terms.Pot;
import se.radslag.economy.domain.BaseAmount;
import se.radslag.economy.domain.CostYear;
import se.radslag.economy.domain.Figure;
import se.radslag.economy.domain.Formula;
import se.radslag.economy.domain.Input;
import se.radslag.economy.domain.Reason;
import se.radslag.economy.settle.Corrected;
import se.radslag.economy.settle.Correction;
import se.radslag.platform.text.Forms;

/** Puts on top of an open year what was added with a reason and which proposals were accepted for it. */
final class Additions {

    private Additions() {}

    static Corrected of(CostLedger ledger, CostYear year, LocalDate day) {
        return Corrected.of(year, corrections(ledger, year, day));
    }

    private static List<Correction> corrections(CostLedger ledger, CostYear year, LocalDate day) {
        var corrections = new ArrayList<Correction>();
        for (var row : ledger.entered().answers()) {
            var answer = row.value();
            if (answer.accepted()
                    && answer.pot().equals(year.pot())
                    && answer.openYear() == year.year()
                    && isKnown(row, day)) {
                corrections.add(new Correction(answer.party(), answer.figure()));
            }
        }
        var last = new TreeMap<String, Row<PartyAmount>>();
        ledger.entered().additions().stream()
                .filter(row ->
                        row.value().pot().equals(year.pot()) && row.value().year() == year.year())
                .filter(row -> isKnown(row, day))
                .forEach(row -> last.put(row.value().party(), row));
        last.values().stream()
                .filter(row -> row.value().amount().ore() != 0)
                .forEach(row -> corrections.add(new Correction(row.value().party(), figure(row.value()))));
        return corrections;
    }

    private static boolean isKnown(Row<?> row, LocalDate day) {
        return !row.at().atZone(Forms.ZONE).toLocalDate().isAfter(day);
    }

    /** The addition as a figure that can say where it comes from. */
    static Figure figure(PartyAmount addition) {
        var base = new BaseAmount(
                addition.pot(), addition.year(), null, addition.amount(), Pot.Status.FINAL, null, addition.source());
        return new Figure(
                addition.amount(), Reason.of(Formula.ADDED, List.of(new Input.Given(Input.Role.WHOLE, base))));
    }
}
