/** Money beside the shared costs: joint funds that are allotted by positions, and projects on grants from outside. */
@NullMarked
package se.radslag.economy.funds;

import org.jspecify.annotations.NullMarked;
