/** Somebody's part in every body, on a page and on paper. */
@NullMarked
package se.radslag.people.web.role;

import org.jspecify.annotations.NullMarked;
