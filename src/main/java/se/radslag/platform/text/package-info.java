/** Words, dates and numbers in two languages, for pages and for the command line. No Spring. */
@NullMarked
@NamedInterface("text")
package se.radslag.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
