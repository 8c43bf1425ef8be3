/** What people enter of shared costs and what was settled, row by row for ever; loaded as the ledger that every page reads. */
@NullMarked
package se.radslag.economy.ledger;

import org.jspecify.annotations.NullMarked;
