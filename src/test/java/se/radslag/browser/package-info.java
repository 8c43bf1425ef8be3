/** Pages in a real browser: seen at two widths, in two languages, by keyboard, without script, and measured by rules. */
@NullMarked
package se.radslag.browser;

import org.jspecify.annotations.NullMarked;
