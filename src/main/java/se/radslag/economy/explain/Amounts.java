package se.radslag.economy.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import se.radslag.economy.domain.Share;
import se.radslag.kernel.Money;
import se.radslag.platform.text.Language;
import se.radslag.platform.text.Texts;

/** How amounts, numbers and shares are written where every digit counts. */
public final class Amounts {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final Language language;

    public Amounts(Language language) {
        this.language = language;
    }

    /** {@code 130 500 kr}, or with its öre where it has any: {@code 77,10 kr}. */
    public String kronor(Money amount) {
        var format = NumberFormat.getNumberInstance(language.locale());
        int decimals = amount.ore() % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return Texts.in(language).say("economy.form.kronor", format.format(amount.inKronor()));
    }

    /** A number with all its decimals, up to six. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    public String percent(BigDecimal percent) {
        return Texts.in(language).say("platform.form.percent", number(percent));
    }

    /** As people say it: {@code 50 %}, {@code 2/3}. */
    public String share(Share share) {
        return MILLION.mod(share.whole()).signum() == 0
                ? percent(share.percent(4))
                : share.part() + "/" + share.whole();
    }
}
