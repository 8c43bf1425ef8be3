/** A year as it is worked on. */
@NullMarked
package se.radslag.economy.web.surface;

import org.jspecify.annotations.NullMarked;
