/** Every seat and post that nobody fills. */
@NullMarked
package se.radslag.people.web.gaps;

import org.jspecify.annotations.NullMarked;
