package se.radslag.economy.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
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

    public Amounts(Language language) {
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

    /** {@code 130 500 kr}, or with its öre where it has any: {@code 77,10 kr}. */
    public String kronor(Money amount) {
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
