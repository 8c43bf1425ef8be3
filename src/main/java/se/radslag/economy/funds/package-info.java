/**
 * Money beside the shared costs: joint funds that are allotted by positions, and projects on grants from outside. Each
 * account has lines that are only added; what was wrong is brought back by a line of its own.
 */
@NullMarked
package se.radslag.economy.funds;

import org.jspecify.annotations.NullMarked;
