package se.radslag.economy.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.kernel.Actor;

/** A number that cannot be right is told at once; one that has not been entered is not wrong. */
class BillingRulesTest {

    private static final Actor COORDINATOR = new Actor("someone", Set.of(Actor.Role.COORDINATOR));

    private static boolean refused(Detail detail, String value) {
        return BillingRules.check(new Billing("koping", Map.of(detail, value), 1), COORDINATOR)
                .refuse();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, 212000-0019, 212000-0018",
        "ORGANISATION, 2120000027, 21200027",
        "ENDPOINT, 212000-0027, 7300000000011",
        "SCHEME, 0088, 0192",
        "POSTCODE, 721 00, 7210",
        "MAIL, ekonomi@exempel.se, ekonomi",
        "BANKGIRO, 991-2346, 991-2345",
        "VAT, EXEMPT, NONE",
        "VAT_NUMBER, SE212000001901, 212000001901"
    })
    void a_number_that_can_be_right_is_taken_and_one_that_cannot_is_not(Detail detail, String right, String wrong) {
        assertThat(refused(detail, right)).isFalse();
        assertThat(refused(detail, wrong)).isTrue();
    }

    @Test
    void an_address_in_gln_is_checked_as_gln() {
        var gln = Map.of(Detail.SCHEME, "0088", Detail.ENDPOINT, "7300000000011");
        assertThat(BillingRules.check(new Billing("koping", gln, 1), COORDINATOR)
                        .refuse())
                .isFalse();
        var wrong = Map.of(Detail.SCHEME, "0088", Detail.ENDPOINT, "7300000000018");
        assertThat(BillingRules.check(new Billing("koping", wrong, 1), COORDINATOR)
                        .refuse())
                .isTrue();
    }

    @Test
    void readers_enter_nothing() {
        assertThat(BillingRules.check(Billing.none("koping"), COORDINATOR).refuse())
                .isFalse();
        assertThat(BillingRules.check(Billing.none("koping"), Actor.PUBLIC).refuse())
                .isTrue();
    }
}
