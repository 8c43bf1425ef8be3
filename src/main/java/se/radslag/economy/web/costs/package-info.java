/** The front of the costs: what parties share, by which clauses, and over which years. */
@NullMarked
package se.radslag.economy.web.costs;

import org.jspecify.annotations.NullMarked;
