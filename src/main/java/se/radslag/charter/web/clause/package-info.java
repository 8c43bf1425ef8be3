/** Clauses, each beside the terms taken from it. */
@NullMarked
package se.radslag.charter.web.clause;

import org.jspecify.annotations.NullMarked;
