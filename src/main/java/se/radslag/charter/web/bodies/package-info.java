/** All bodies of a structure. */
@NullMarked
package se.radslag.charter.web.bodies;

import org.jspecify.annotations.NullMarked;
