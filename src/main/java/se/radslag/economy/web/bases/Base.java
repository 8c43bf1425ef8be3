package se.radslag.economy.web.bases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.PaidBefore;
import se.radslag.economy.ledger.Row;
import se.radslag.economy.ledger.Supposed;
import se.radslag.economy.ledger.Supposed.SharedBy;
import se.radslag.economy.web.CostView;

/**
 * A base that a year could be shared by, beside the agreed one.
 *
 * @param id as it stands in an address
 */
record Base(String id, String title, Supposed supposed) {

    /** So many days of counting are laid side by side, the latest before the year. */
    private static final int DAYS = 2;

    /** As paid the year before, by population on the days that are known, and all alike. */
    static List<Base> of(CostView view, LedgerYear year) {
        var all = new ArrayList<Base>();
        var before = PaidBefore.of(
                view.ledger(), year.pot(), year.year(), year.parts().keySet());
        all.add(new Base(
                "aret-fore",
                view.say("base.before", view.title(before.pot()), String.valueOf(year.year() - 1)),
                by(SharedBy.PAID_BEFORE, null)));
        days(view, year)
                .forEach(day -> all.add(new Base(
                        "folkmangd-" + day,
                        view.say("base.population", view.forms().day(day)),
                        by(SharedBy.POPULATION, day))));
        all.add(new Base("lika", view.say("base.equal"), by(SharedBy.EQUAL, null)));
        return all;
    }

    private static Stream<LocalDate> days(CostView view, LedgerYear year) {
        return view.ledger().entered().counts().stream()
                .map(Row::value)
                .filter(count ->
                        count.kind() == Measure.Kind.POPULATION && count.day().getYear() < year.year())
                .map(Measure::day)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(DAYS);
    }

    private static Supposed by(SharedBy key, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Supposed(key, day, null, null, null, null);
    }
}
