/** How much time the bodies take, of whom, and what that rests on. */
@NullMarked
package se.radslag.people.web.load;

import org.jspecify.annotations.NullMarked;
