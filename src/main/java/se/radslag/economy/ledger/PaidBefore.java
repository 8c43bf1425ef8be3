package se.radslag.economy.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.radslag.economy.domain.CostYear;

/**
 * What each paid the year before, as a key to share by: of the same cost as it was closed, worked out or entered, else of
 * another cost that all of them bore that year.
 *
 * @param pot whose amounts they are
 * @param amounts by party, in kronor; those who are missing paid nothing that is known
 */
public record PaidBefore(String pot, Map<String, BigDecimal> amounts) {

    public PaidBefore {
        amounts = Map.copyOf(amounts);
    }

    /** @param parties those who share by it */
    public static PaidBefore of(CostLedger ledger, String pot, int year, Collection<String> parties) {
        var same = same(ledger, pot, year - 1, parties);
        return same.amounts.size() == parties.size()
                ? same
                : Stream.concat(Stream.of(pot), ledger.pots().stream().filter(other -> !other.equals(pot)))
                        .map(each -> same(ledger, each, year - 1, parties))
                        .filter(each -> each.amounts.size() == parties.size())
                        .findFirst()
                        .orElse(same);
    }

    private static PaidBefore same(CostLedger ledger, String pot, int year, Collection<String> parties) {
        var amounts = new TreeMap<String, BigDecimal>();
        var told = ledger.year(pot, year).flatMap(LedgerYear::told).map(CostYear::parts);
        for (var party : parties) {
            told.map(parts -> parts.get(party))
                    .ifPresent(part -> amounts.put(party, part.amount().inKronor()));
            Entered.last(
                            ledger.entered().paidBefore(),
                            paid -> paid.pot().equals(pot)
                                    && paid.year() == year
                                    && paid.party().equals(party))
                    .ifPresent(row ->
                            amounts.putIfAbsent(party, row.value().amount().inKronor()));
        }
        return new PaidBefore(pot, amounts);
    }
}
