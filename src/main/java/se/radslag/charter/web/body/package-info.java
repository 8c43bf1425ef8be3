/** One body on a day. */
@NullMarked
package se.radslag.charter.web.body;

import org.jspecify.annotations.NullMarked;
