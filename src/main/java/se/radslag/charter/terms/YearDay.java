package se.radslag.charter.terms;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that comes every year, such as 1 February. */
public record YearDay(MonthDay day) {

    public LocalDate in(int year) {
        return day.atYear(year);
    }
}
