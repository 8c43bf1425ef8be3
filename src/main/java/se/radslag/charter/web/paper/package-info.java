/** One paper or one amendment, and who has adopted it. */
@NullMarked
package se.radslag.charter.web.paper;

import org.jspecify.annotations.NullMarked;
