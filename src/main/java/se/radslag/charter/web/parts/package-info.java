/** Parts that many pages of the agreement share: the day bar, and lines with their sources. */
@NullMarked
package se.radslag.charter.web.parts;

import org.jspecify.annotations.NullMarked;
