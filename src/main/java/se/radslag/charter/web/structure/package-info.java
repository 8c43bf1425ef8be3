/** The front of a structure. */
@NullMarked
package se.radslag.charter.web.structure;

import org.jspecify.annotations.NullMarked;
