/** What the agreement says of a shared cost in a year, as a plan that can be worked out; what it leaves open stays open. */
@NullMarked
package se.radslag.economy.reading;

import org.jspecify.annotations.NullMarked;
