/** One party: what it pays in a year and over years. */
@NullMarked
package se.radslag.economy.web.party;

import org.jspecify.annotations.NullMarked;
