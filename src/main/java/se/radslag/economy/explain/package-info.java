/** Says in words how a figure came about, down to the counts and papers it rests on. */
@NullMarked
package se.radslag.economy.explain;

import org.jspecify.annotations.NullMarked;
