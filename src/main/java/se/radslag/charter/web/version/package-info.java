/** Versions of a charter, one beside another. */
@NullMarked
package se.radslag.charter.web.version;

import org.jspecify.annotations.NullMarked;
