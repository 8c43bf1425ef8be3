package se.radslag.economy.settle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import se.radslag.economy.domain.Figure;

/**
 * What a party is to pay by one day; below zero it gets money back.
 *
 * @param number 1 for the first of the year
 * @param preliminary whether a later instalment will settle it, since something was not known when it was worked out
 */
public record Instalment(String party, int number, LocalDate due, Figure figure, boolean preliminary) {

    /** The last weekday on which banks can still have it there in time: the Friday before a Saturday or Sunday. */
    public LocalDate payBy() {
        return switch (due.getDayOfWeek()) {
            case SATURDAY -> due.minusDays(1);
            case SUNDAY -> due.minusDays(2);
            default -> due;
        };
    }

    /** Whether the agreed day is one on which banks are closed. */
    public boolean isOnWeekend() {
        return due.getDayOfWeek() == DayOfWeek.SATURDAY || due.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
