/** A composition as it is put together, checked and confirmed. */
@NullMarked
package se.radslag.people.web.composition;

import org.jspecify.annotations.NullMarked;
