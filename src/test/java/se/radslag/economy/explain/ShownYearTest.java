package se.radslag.economy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.radslag.economy.domain.Vastmanland;
import se.radslag.economy.ledger.CostLedger;
import se.radslag.economy.ledger.Entered;
import se.radslag.economy.ledger.LedgerYear;
import se.radslag.economy.ledger.Payment;
import se.radslag.economy.ledger.Row;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;

/** What a year looks like in thousands: every column and every row adds up, and what is paid is never more than it is. */
class ShownYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> PARTIES =
            List.copyOf(Vastmanland.CHARTER.parties().keySet());

    private static LedgerYear year(List<Row<Payment>> payments) {
        var none = Entered.NOTHING;
        var entered = new Entered(
                none.counts(),
                none.indices(),
                none.amounts(),
                none.paidBefore(),
                none.additions(),
                none.choices(),
                none.closed(),
                none.answers(),
                payments);
        return new CostLedger(Vastmanland.CHARTER, entered, TODAY)
                .year("samverkan", 2017)
                .orElseThrow();
    }

    private static Row<Payment> paid(String party, int instalment, Money amount) {
        var payment = new Payment("samverkan", 2017, party, instalment, instalment, amount, TODAY, null, null);
        return new Row<>(payment, 1, null, Instant.EPOCH, "test");
    }

    private static ShownYear inThousands(LedgerYear year) {
        return new ShownYear(year, new Amounts(Language.SV).inThousands());
    }

    @Example
    void a_half_thousand_is_shown_once_down_and_once_up() {
        var shown = inThousands(year(List.of()));
        assertThat(shown.due("norberg")).isEqualTo(new Money(261_000_00));
        assertThat(shown.instalment("norberg", 1)).isEqualTo(new Money(130_000_00));
        assertThat(shown.instalment("norberg", 2)).isEqualTo(new Money(131_000_00));
        assertThat(shown.instalment("vasteras", 1)).isEqualTo(new Money(3_273_000_00));
        assertThat(shown.instalment(1)).isEqualTo(shown.instalment(2)).isEqualTo(new Money(9_375_000_00));
    }

    @Example
    void in_kronor_everything_is_as_it_is() {
        var year = year(List.of(paid("norberg", 1, new Money(130_500_00))));
        var shown = new ShownYear(year, new Amounts(Language.SV));
        assertThat(shown.instalment("norberg", 1)).isEqualTo(new Money(130_500_00));
        assertThat(shown.paid("norberg")).isEqualTo(year.paid("norberg"));
        assertThat(shown.due()).isEqualTo(new Money(18_750_000_00));
    }

    @Property(tries = 100)
    void rows_and_columns_add_up_whatever_has_been_paid(
            @ForAll @Size(11) List<@LongRange(min = 0, max = 400_000_000) Long> ore) {
        var payments = new ArrayList<Row<Payment>>();
        for (int i = 0; i < PARTIES.size(); i++) {
            payments.add(paid(PARTIES.get(i), 1 + i % 2, new Money(ore.get(i))));
        }
        var shown = inThousands(year(payments));
        var due = Money.ZERO;
        var paid = Money.ZERO;
        for (var party : PARTIES) {
            assertThat(shown.instalment(party, 1).plus(shown.instalment(party, 2)))
                    .isEqualTo(shown.due(party));
            assertThat(shown.paid(party, 1).plus(shown.paid(party, 2))).isEqualTo(shown.paid(party));
            due = due.plus(shown.due(party));
            paid = paid.plus(shown.paid(party));
        }
        assertThat(due).isEqualTo(shown.due()).isEqualTo(shown.instalment(1).plus(shown.instalment(2)));
        assertThat(paid).isEqualTo(shown.paid());
    }

    @Property(tries = 50)
    void who_has_paid_an_instalment_in_full_is_shown_to_have_paid_what_was_due(
            @ForAll @Size(11) List<Boolean> haveThey) {
        var open = year(List.of());
        var payments = new ArrayList<Row<Payment>>();
        for (int i = 0; i < PARTIES.size(); i++) {
            if (haveThey.get(i)) {
                var one = open.instalments(PARTIES.get(i)).getFirst();
                payments.add(paid(one.party(), 1, one.figure().amount()));
            }
        }
        var shown = inThousands(year(payments));
        for (int i = 0; i < PARTIES.size(); i++) {
            var expected = haveThey.get(i) ? shown.instalment(PARTIES.get(i), 1) : Money.ZERO;
            assertThat(shown.paid(PARTIES.get(i), 1)).isEqualTo(expected);
        }
    }
}
