/** Differences in closed years, to be taken into the open one or declined. */
@NullMarked
package se.radslag.economy.web.proposals;

import org.jspecify.annotations.NullMarked;
