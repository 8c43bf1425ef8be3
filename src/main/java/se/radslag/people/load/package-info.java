/** What sitting costs in meetings and hours, by person, party and body, also of what is only thought of. Pure: no Spring, no database, no clock. */
@NamedInterface("load")
@NullMarked
package se.radslag.people.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
