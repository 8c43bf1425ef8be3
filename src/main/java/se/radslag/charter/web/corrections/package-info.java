/** What was corrected of what was recorded. */
@NullMarked
package se.radslag.charter.web.corrections;

import org.jspecify.annotations.NullMarked;
