/** Names through time. */
@NullMarked
package se.radslag.charter.web.names;

import org.jspecify.annotations.NullMarked;
