/** One figure: how it came about, by formula, inputs, rounding and clause. */
@NullMarked
package se.radslag.economy.web.figure;

import org.jspecify.annotations.NullMarked;
