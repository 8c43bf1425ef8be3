/** What somebody's own part in each body is: pure, from who sits and what the agreement lets whom do. */
@NamedInterface("roles")
@NullMarked
package se.radslag.people.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
