/** Who sits in which place on a day, and the half circle that shows it. */
@NullMarked
package se.radslag.people.web.seats;

import org.jspecify.annotations.NullMarked;
