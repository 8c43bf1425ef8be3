/** What was counted of the parties on a day: the numbers that costs are shared by, each with its source. */
@NullMarked
package se.radslag.economy.web.counts;

import org.jspecify.annotations.NullMarked;
