/** The pages of the agreement: structures, bodies, clauses, versions, adoption and names. */
@NullMarked
package se.radslag.charter.web;

import org.jspecify.annotations.NullMarked;
