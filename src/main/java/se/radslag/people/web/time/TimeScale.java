package se.radslag.people.web.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;

/** Where days stand across a picture, from its first day to its last. */
record TimeScale(LocalDate first, LocalDate last) {

    private static final double WIDTH = 1000;

    /** So many numbers of years have room. */
    private static final int MOST_YEARS = 20;

    double begin(Period during) {
        return Math.max(0, x(Objects.requireNonNullElse(during.first(), first)));
    }

    double end(Period during) {
        return Math.min(WIDTH, x(during.last() == null ? last : during.last().plusDays(1)));
    }

    /** What is vacant after everything that is known, or was before it, is not drawn. */
    boolean isShown(Period during) {
        var begins = during.first();
        var ends = during.last();
        return (begins == null || !begins.isAfter(last)) && (ends == null || !ends.isBefore(first));
    }

    /** Where a day stands; null where that is beside the picture. */
    @Nullable
    String of(LocalDate day) {
        return day.isBefore(first) || day.isAfter(last) ? null : decimal(x(day));
    }

    /** As many years as have room for their numbers. */
    List<TimePicture.Year> years() {
        var years = new ArrayList<TimePicture.Year>();
        int step = Math.ceilDiv(last.getYear() - first.getYear() + 1, MOST_YEARS);
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            var begins = LocalDate.of(year, 1, 1);
            if (!begins.isBefore(first)) {
                years.add(new TimePicture.Year(decimal(x(begins)), String.valueOf(year)));
            }
        }
        return years;
    }

    private double x(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
