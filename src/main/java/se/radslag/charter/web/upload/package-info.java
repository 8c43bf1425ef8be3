/** Where a charter file is brought. */
@NullMarked
package se.radslag.charter.web.upload;

import org.jspecify.annotations.NullMarked;
