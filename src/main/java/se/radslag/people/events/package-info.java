/** Theme days, conferences, seminars and study trips: what they are, who comes and who waits for a place. */
@NullMarked
package se.radslag.people.events;

import org.jspecify.annotations.NullMarked;
