package se.radslag.economy.settle;

import java.time.LocalDate;
import se.radslag.economy.domain.CostYear;

/** A year that has been settled: it stays as it was, whatever is corrected afterwards. */
public record ClosedYear(CostYear year, LocalDate closed) {}
