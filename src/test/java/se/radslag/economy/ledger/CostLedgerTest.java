package se.radslag.economy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Text;
import se.radslag.economy.domain.IndexValue;
import se.radslag.economy.domain.Measure;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Vastmanland;
import se.radslag.kernel.Money;

/** Years of Västmanland's shared cost as the ledger has them. */
class CostLedgerTest {

    private static final String POT = "samverkan";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate COUNTED = LocalDate.of(2017, 12, 31);
    private static final Text SOURCE = Text.of("sv", "påhittat för provet");

    private static <T> Row<T> row(T value, int sequence) {
        return new Row<>(value, sequence, sequence > 1 ? "rättat" : null, Instant.EPOCH, "test");
    }

    private static Row<Measure> count(String party, long inhabitants, int sequence) {
        return row(
                new Measure(Measure.Kind.POPULATION, party, COUNTED, BigDecimal.valueOf(inhabitants), null, SOURCE),
                sequence);
    }

    /** Everyone has 10 000 inhabitants, the index of 2018 is two per cent, and the day of counting is chosen. */
    private static Entered set(List<Row<Settled>> closed, List<Row<Measure>> more, List<Row<Answer>> answers) {
        var counts = new ArrayList<Row<Measure>>();
        Vastmanland.CHARTER.parties().keySet().stream()
                .filter(party -> !party.equals("region"))
                .forEach(party -> counts.add(count(party, 10_000, 1)));
        counts.addAll(more);
        var index = new IndexValue("LPI", 2018, new BigDecimal("2.0"), IndexValue.Kind.OUTTURN, null, SOURCE);
        var choice = new YearChoice(POT, 2018, COUNTED, null, Rounding.Unit.KRONA);
        return new Entered(
                counts,
                List.of(row(index, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(row(choice, 1)),
                closed,
                answers,
                List.of());
    }

    private static CostLedger ledger(Entered entered) {
        return new CostLedger(Vastmanland.CHARTER, entered, TODAY);
    }

    private static Row<Settled> closed(CostLedger ledger, int year) {
        var open = ledger.year(POT, year).orElseThrow();
        var settled = new Settled(1, TODAY, open.told().orElseThrow(), open.parts(), open.instalments());
        var read = Snapshots.settled(Snapshots.write(settled), 1, TODAY);
        assertThat(read).usingRecursiveComparison().isEqualTo(settled);
        return row(read, 1);
    }

    @Test
    void a_structure_has_the_year_that_its_agreement_sets_and_the_one_that_waits_for_its_index() {
        var ledger = ledger(Entered.NOTHING);
        assertThat(ledger.years(POT)).containsExactly(2017, 2018);
        assertThat(ledger.year(POT, 2017).orElseThrow().told()).isPresent();
        assertThat(ledger.year(POT, 2018).orElseThrow().told()).isEmpty();
        assertThat(ledger.openYear(POT)).contains(2017);
    }

    @Test
    @Covers({"I-08", "M-21"})
    void half_of_each_part_falls_due_twice_a_year_in_kronor() {
        var year = ledger(Entered.NOTHING).year(POT, 2017).orElseThrow();
        assertThat(year.instalments("norberg"))
                .extracting(one -> one.figure().amount())
                .containsExactly(new Money(13_050_000), new Money(13_050_000));
        assertThat(year.due("norberg")).isEqualTo(new Money(26_100_000));
    }

    @Test
    void a_closed_year_is_read_from_its_snapshot_and_a_correction_becomes_a_proposal() {
        var first = closed(ledger(set(List.of(), List.of(), List.of())), 2017);
        var second = closed(ledger(set(List.of(first), List.of(), List.of())), 2018);
        var both = List.of(first, second);
        var before = ledger(set(both, List.of(), List.of()));
        assertThat(before.proposals(POT)).isEmpty();
        var after = ledger(set(both, List.of(count("vasteras", 11_000, 2)), List.of()));
        assertThat(after.year(POT, 2018).orElseThrow().parts())
                .isEqualTo(before.year(POT, 2018).orElseThrow().parts());
        assertThat(after.proposals(POT)).hasSize(10).allMatch(Pending::isOpen);
        var sum = after.proposals(POT).stream()
                .mapToLong(pending -> pending.proposal().difference().amount().ore())
                .sum();
        assertThat(sum).isZero();
        assertThat(after.proposals(POT).getFirst().proposal().openYear()).isEqualTo(2019);
    }

    @Test
    void an_accepted_proposal_is_not_proposed_again_and_a_declined_one_waits_until_it_changes() {
        var first = closed(ledger(set(List.of(), List.of(), List.of())), 2017);
        var both = List.of(first, closed(ledger(set(List.of(first), List.of(), List.of())), 2018));
        var corrected = List.of(count("vasteras", 11_000, 2));
        var proposed = ledger(set(both, corrected, List.of())).proposals(POT);
        var answers = IntStream.range(0, proposed.size())
                .mapToObj(i -> {
                    var proposal = proposed.get(i).proposal();
                    return row(new Answer(POT, 2018, proposal.party(), 2019, i > 0, proposal.difference()), 1);
                })
                .toList();
        var left = ledger(set(both, corrected, answers)).proposals(POT);
        assertThat(left).hasSize(1);
        assertThat(left.getFirst().isOpen()).isFalse();
        var again = ledger(set(both, List.of(count("vasteras", 12_000, 2)), answers))
                .proposals(POT);
        assertThat(again).hasSize(10).allMatch(Pending::isOpen);
    }

    @Test
    void what_is_added_is_paid_on_top_with_its_reason() {
        var addition = new PartyAmount(POT, 2017, "sala", Money.kronor(new BigDecimal("1000")), SOURCE);
        var entered = new Entered(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(row(addition, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var year = ledger(entered).year(POT, 2017).orElseThrow();
        assertThat(year.due("sala")).isEqualTo(Money.kronor(new BigDecimal("1000000")));
        assertThat(year.told().orElseThrow().of("sala")).isEqualTo(Money.kronor(new BigDecimal("999000")));
        assertThat(Map.copyOf(year.parts())).hasSize(11);
    }
}
