/** Who sits in a body, on the body's own page. */
@NullMarked
package se.radslag.people.web.sits;

import org.jspecify.annotations.NullMarked;
