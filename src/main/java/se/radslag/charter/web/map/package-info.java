/** How bodies stand to each other, as a picture and a table. */
@NullMarked
package se.radslag.charter.web.map;

import org.jspecify.annotations.NullMarked;
