/**
 * How much each party bears of a shared cost in a year: pure arithmetic on whole öre, from what is agreed and what is known.
 * No Spring, no database, no clock.
 */
@NullMarked
package se.radslag.economy.domain;

import org.jspecify.annotations.NullMarked;
