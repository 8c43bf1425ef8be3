/** Reads tables that people bring: every line becomes a row or is kept with what is wrong with it; nothing is guessed. */
@NullMarked
package se.radslag.economy.intake;

import org.jspecify.annotations.NullMarked;
