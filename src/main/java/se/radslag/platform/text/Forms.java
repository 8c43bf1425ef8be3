package se.radslag.platform.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.radslag.kernel.Money;

/** How dates, times, numbers and amounts are written to people; what belongs together stays on one line. */
public final class Forms {

    /** The clock on the wall of every meeting room here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Smaller numbers have nothing to be parted, and are written without a format. */
    private static final long SMALLEST_GROUPED = 1000;

    private static final Forms SWEDISH = new Forms(Language.SV);
    private static final Forms ENGLISH = new Forms(Language.EN);

    private final Language language;
    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;

    private Forms(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
        this.day = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0yyyy", language.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE d\u00a0MMMM\u00a0yyyy", language.locale());
    }

    public static Forms in(Language language) {
        return language == Language.SV ? SWEDISH : ENGLISH;
    }

    /** {@code 12 februari 2027}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code fredag 12 februari 2027}. */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** {@code kl. 13} or {@code kl. 13.30}. */
    public String time(LocalTime time) {
        return texts.say("platform.form.time", hours(time));
    }

    /** {@code fredag 12 februari 2027 kl. 13–15.30}. */
    public String span(LocalDate date, LocalTime start, LocalTime end) {
        return weekday(date) + " " + texts.say("platform.form.time", hours(start) + "–" + hours(end));
    }

    /** {@code 12 februari 2027 kl. 13.05}, as the clock on the wall shows it. */
    public String moment(Instant instant) {
        var local = instant.atZone(ZONE);
        return day(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** {@code i dag}, {@code om 3 dagar}, {@code för 2 dagar sedan}; the day itself when more than two weeks away. */
    public String relative(LocalDate date, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(away) > 14) {
            return day(date);
        }
        return texts.say(away < 0 ? "platform.form.ago" : "platform.form.ahead", Math.abs(away));
    }

    /** {@code 6 545}. */
    public String number(long number) {
        return number >= 0 && number < SMALLEST_GROUPED
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** {@code 63,58 %}, from 63.58. */
    public String percent(BigDecimal percent) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return texts.say("platform.form.percent", format.format(percent));
    }

    /** {@code 6 545 tkr}: thousands of kronor, rounded. */
    public String thousands(Money amount) {
        return texts.say("platform.form.thousands", number(Math.round(amount.ore() / 100_000.0)));
    }

    private String hours(LocalTime time) {
        var minutes =
                time.getMinute() == 0 ? "" : "%s%02d".formatted(language == Language.SV ? "." : ":", time.getMinute());
        return time.getHour() + (language == Language.EN && minutes.isEmpty() ? ":00" : minutes);
    }
}
