/** The closing of a year. */
@NullMarked
package se.radslag.economy.web.closing;

import org.jspecify.annotations.NullMarked;
