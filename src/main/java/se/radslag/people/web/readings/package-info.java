/** Who has opened what is kept of those with protected identity. */
@NullMarked
package se.radslag.people.web.readings;

import org.jspecify.annotations.NullMarked;
