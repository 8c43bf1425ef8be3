package se.radslag.economy.settle;

import java.time.LocalDate;
import se.radslag.economy.domain.CostYear;
import se.radslag.kernel.Verdict;
import se.radslag.kernel.Verdicts;

/** What must hold before a year is closed. */
final class CloseRules {

    private CloseRules() {}

    static Verdicts check(CostYear year, Books books, LocalDate today) {
        return Verdicts.of(
                isOpen(year, books),
                isOver(year, today),
                nothingIsPreliminary(year),
                earlierYearsAreClosed(year, books));
    }

    static Verdict isOpen(CostYear year, Books books) {
        return Verdict.product("economy.rule.close.open", !books.isClosed(year.year()))
                .facts("year", String.valueOf(year.year()));
    }

    static Verdict isOver(CostYear year, LocalDate today) {
        return Verdict.product("economy.rule.close.over", today.getYear() > year.year())
                .facts("year", String.valueOf(year.year()));
    }

    static Verdict nothingIsPreliminary(CostYear year) {
        return Verdict.product("economy.rule.close.final", !year.preliminary())
                .facts("year", String.valueOf(year.year()));
    }

    /** Years are closed in order, since what is uprated builds on the year before. */
    static Verdict earlierYearsAreClosed(CostYear year, Books books) {
        boolean inOrder = books.closed().isEmpty() || books.closed().lastKey() >= year.year() - 1;
        return Verdict.product("economy.rule.close.order", inOrder)
                .facts("year", String.valueOf(year.year()), "before", String.valueOf(year.year() - 1));
    }
}
