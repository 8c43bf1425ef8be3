/** Agreements in life, tested on the two shipped charters and on small ones made for one question. */
@NullMarked
package se.radslag.charter.life;

import org.jspecify.annotations.NullMarked;
