/**
 * Who pays what of the costs that parties share, so that everyone can check it.
 *
 * <p>Purpose: works out each party's part of a shared cost in a year from the agreement's terms and from what is counted
 * and published; plans its payments; keeps closed years as they were and proposes differences for the open one; settles
 * joining, leaving and the end; keeps joint funds and project money apart. Terms enforced: {@code pot}, {@code bears}.
 * Every figure carries how it came about ({@code domain.Figure}), said in words by {@code explain}. Tables: {@code measure},
 * {@code index_value}, {@code amount}, {@code paid_before}, {@code addition}, {@code choice}, {@code closed_year}, {@code
 * answer}, {@code payment}, {@code account}, {@code entry}, {@code billing}, {@code payee}, {@code attendance}; rows are only
 * added. Pages: {@code /kostnader}, its years, parties, figures, funds and projects; {@code /w/economy}. Offers: {@link
 * se.radslag.economy.AttendanceLookup}, which meetings answer and fees go by.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform :: *",
            "charter",
            "charter :: terms",
            "charter :: explain",
            "charter :: panels",
            "documents"
        })
package se.radslag.economy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
