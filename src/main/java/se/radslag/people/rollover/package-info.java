/** The turn from one term of office to the next: asking each party, who has answered, and what is still missing. */
@NullMarked
package se.radslag.people.rollover;

import org.jspecify.annotations.NullMarked;
