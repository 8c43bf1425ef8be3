package se.radslag.economy.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.radslag.architecture.Covers;
import se.radslag.charter.terms.Text;
import se.radslag.economy.funds.Account.Use;
import se.radslag.economy.funds.Entry.Kind;
import se.radslag.kernel.Money;
import se.radslag.kernel.Refused;

/** Joint funds and project money. */
class AccountTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Account fund =
            Account.empty("psykisk-halsa", Use.JOINT_FUND).with(entry(Kind.PAID_IN, 1_000, MARCH, null));

    private static Entry entry(Kind kind, long ore, LocalDate day, @Nullable String paragraph) {
        var position = paragraph == null ? null : new Position("or", day, paragraph);
        return new Entry(kind, null, new Money(ore), day, position, Text.of("sv", "påhittat för provet"));
    }

    @Test
    @Covers("I-22")
    void a_joint_fund_is_what_was_paid_in_less_what_was_allotted() {
        var account = fund.with(entry(Kind.ALLOTTED, 600, MARCH.plusDays(5), "2026/7"));
        assertThat(account.balance(MARCH)).isEqualTo(new Money(1_000));
        assertThat(account.balance(MARCH.plusDays(5))).isEqualTo(new Money(400));
    }

    @Test
    void nothing_is_allotted_without_a_position() {
        assertRefused(fund, entry(Kind.ALLOTTED, 1, MARCH, null), "economy.rule.fund.position");
    }

    @Test
    void the_last_ore_can_be_allotted_and_not_one_more() {
        assertThat(fund.with(entry(Kind.ALLOTTED, 1_000, MARCH, "2026/7")).balance(MARCH))
                .isEqualTo(Money.ZERO);
        assertRefused(fund, entry(Kind.ALLOTTED, 1_001, MARCH, "2026/7"), "economy.rule.fund.enough");
        assertRefused(fund, entry(Kind.ALLOTTED, 1, MARCH.minusDays(1), "2026/7"), "economy.rule.fund.enough");
    }

    @Test
    void a_late_line_cannot_take_what_was_given_out_since() {
        var account = fund.with(entry(Kind.ALLOTTED, 1_000, MARCH.plusDays(9), "2026/7"));
        assertRefused(account, entry(Kind.ALLOTTED, 1, MARCH, "2026/8"), "economy.rule.fund.enough");
    }

    @Test
    @Covers("I-11")
    void a_project_lives_on_grants_apart_from_the_fund() {
        var project = Account.empty("projekt", Use.PROJECT)
                .with(entry(Kind.GRANT, 500, MARCH, null))
                .with(entry(Kind.SPENT, 200, MARCH, null));
        assertThat(project.balance(MARCH)).isEqualTo(new Money(300));
        assertRefused(fund, entry(Kind.GRANT, 1, MARCH, null), "economy.rule.fund.kind");
        assertRefused(project, entry(Kind.GRANT, 0, MARCH, null), "economy.rule.fund.amount");
    }

    private static void assertRefused(Account account, Entry entry, String rule) {
        assertThatThrownBy(() -> account.with(entry))
                .isInstanceOf(Refused.class)
                .hasMessage(rule);
    }
}
