package se.radslag.economy.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import se.radslag.charter.Charter;
import se.radslag.economy.domain.Facts;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Outcome;
import se.radslag.economy.reading.PlanReading;

/**
 * All years of all costs that a structure's parties share: entered and closed ones as they are, open ones worked out when
 * somebody asks. Many may read at once.
 */
public final class CostLedger {

    private final Charter charter;
    private final Entered entered;
    private final LocalDate today;
    private final Map<String, List<Integer>> spans = new ConcurrentHashMap<>();
    private final Map<String, YearChain> chains = new ConcurrentHashMap<>();

    public CostLedger(Charter charter, Entered entered, LocalDate today) {
        this.charter = charter;
        this.entered = entered;
        this.today = today;
    }

    public Charter charter() {
        return charter;
    }

    public Entered entered() {
        return entered;
    }

    public LocalDate today() {
        return today;
    }

    /** The costs that the agreement speaks of, in its order. */
    public List<String> pots() {
        return PlanReading.pots(charter);
    }

    /** The years that a cost has: from the first that is set to the first that cannot be told yet. */
    public List<Integer> years(String pot) {
        return spans.computeIfAbsent(pot, id -> YearSpan.of(charter, entered, id, today));
    }

    /** A year of a cost as it stands today; none where the cost has no such year. */
    public Optional<LedgerYear> year(String pot, int year) {
        return years(pot).contains(year) ? Optional.of(chain(pot).year(year)) : Optional.empty();
    }

    /** Every year of a cost, the first first. */
    public List<LedgerYear> all(String pot) {
        return years(pot).stream().map(year -> chain(pot).year(year)).toList();
    }

    /** What came of every year of a cost, without its payments: as closed, else as it can be told today. */
    public List<Outcome> outcomes(String pot) {
        return years(pot).stream().map(year -> chain(pot).outcome(year, today)).toList();
    }

    /** The first year of a cost that is not closed. */
    public Optional<Integer> openYear(String pot) {
        return years(pot).stream()
                .filter(year -> entered.closed(pot, year).isEmpty())
                .findFirst();
    }

    /** What closed years would be today, less what was answered already; each for the first open year. */
    public List<Pending> proposals(String pot) {
        return new PendingProposals(this, chain(pot)).of(pot);
    }

    /** A year as it would be with something else; nothing is kept of it. */
    public Optional<Outcome> suppose(String pot, int year, Supposed supposed) {
        return year(pot, year)
                .map(each ->
                        new Supposing(this, each, supposed).outcome(chain(pot).before(year, today)));
    }

    /** What is known of each party on a day of counting: what was entered last, else what the agreement tells. */
    public List<CountedParty> counted(Measure.Kind kind, LocalDate day) {
        var counted = new TreeMap<String, CountedParty>();
        Predicate<Measure> asked = count -> count.kind() == kind && count.day().equals(day);
        InhabitantsTold.of(charter).stream()
                .filter(asked)
                .forEach(count -> counted.put(count.party(), new CountedParty(count, null, null)));
        entered.counts().stream()
                .filter(row -> asked.test(row.value()))
                .sorted(Comparator.comparingInt(Row::sequence))
                .forEach(row -> counted.merge(
                        row.value().party(),
                        new CountedParty(row.value(), null, row),
                        (earlier, later) -> earlier.corrected(row)));
        return List.copyOf(counted.values());
    }

    /** What calculation goes by: what was entered, and the inhabitants that the agreement tells besides. */
    Facts facts() {
        return entered.facts(InhabitantsTold.of(charter));
    }

    YearChain chain(String pot) {
        return chains.computeIfAbsent(pot, id -> new YearChain(this, id));
    }
}
