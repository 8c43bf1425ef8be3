/** Seats that an agreement gives a body, as a picture, a table and words. */
@NullMarked
package se.radslag.charter.web.seats;

import org.jspecify.annotations.NullMarked;
