/** Who does what. */
@NullMarked
package se.radslag.charter.web.roles;

import org.jspecify.annotations.NullMarked;
