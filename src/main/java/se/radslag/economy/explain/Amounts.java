package se.radslag.economy.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Map;
import se.radslag.economy.domain.Apportionment;
import se.radslag.economy.domain.Rounding;
import se.radslag.economy.domain.Share;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** How amounts, numbers and shares are written where every digit counts; for one reader at a time. */
public final class Amounts {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final Texts texts;
    private final NumberFormat whole;
    private final NumberFormat hundredths;
    private final NumberFormat exact;
    private final boolean thousands;
    private final Language language;

    public Amounts(Language language) {
        this(language, false);
    }

    private Amounts(Language language, boolean thousands) {
        this.language = language;
        this.thousands = thousands;
        this.texts = Texts.in(language);
        this.whole = format(language, 0, 0);
        this.hundredths = format(language, 2, 2);
        this.exact = format(language, 0, 6);
    }

    private static NumberFormat format(Language language, int least, int most) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }

    /** The same, with every amount in whole thousands: {@code 6 545 tkr}. */
    public Amounts inThousands() {
        return new Amounts(language, true);
    }

    public boolean areThousands() {
        return thousands;
    }

    /** Amounts that stand above their sum, as they are shown: in thousands they are rounded together, so that they add up. */
    public Map<String, Money> together(Map<String, Money> amounts) {
        return thousands ? Apportionment.together(amounts, Rounding.THOUSAND) : amounts;
    }

    /** {@code 130 500 kr}, or with its öre where it has any: {@code 77,10 kr}. */
    public String kronor(Money amount) {
        return amount.ore() < 0 ? "−" + positive(Money.ZERO.minus(amount)) : positive(amount);
    }

    private String positive(Money amount) {
        if (thousands) {
            var rounded = Rounding.THOUSAND.times(amount, Share.ALL);
            return texts.say(
                    "economy.form.thousands", whole.format(rounded.inKronor().movePointLeft(3)));
        }
        var format = amount.ore() % 100 == 0 ? whole : hundredths;
        return texts.say("economy.form.kronor", format.format(amount.inKronor()));
    }

    /** {@code 3,80 %}: two decimals, so that columns can be compared. */
    public String percent(Share share) {
        return texts.say("platform.form.percent", hundredths.format(share.percent(2)));
    }

    /** A number with all its decimals, up to six. */
    public String number(BigDecimal number) {
        return exact.format(number);
    }

    public String percent(BigDecimal percent) {
        return texts.say("platform.form.percent", number(percent));
    }

    /** As people say it: {@code 50 %}, {@code 2/3}. */
    public String share(Share share) {
        return MILLION.mod(share.whole()).signum() == 0
                ? percent(share.percent(4))
                : share.part() + "/" + share.whole();
    }
}
