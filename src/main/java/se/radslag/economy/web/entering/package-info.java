/** The forms by which a year is set, and counts, indices and payments are entered and corrected. */
@NullMarked
package se.radslag.economy.web.entering;

import org.jspecify.annotations.NullMarked;
