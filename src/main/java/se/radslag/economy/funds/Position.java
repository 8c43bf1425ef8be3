package se.radslag.economy.funds;

import java.time.LocalDate;

/**
 * Where it can be read that money was to be given out.
 *
 * @param body the id of the body that took the position
 * @param paragraph its paragraph or number in the record of that day
 */
public record Position(String body, LocalDate day, String paragraph) {}
