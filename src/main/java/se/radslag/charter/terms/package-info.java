/** What an agreement can say: the fifteen kinds of term with their values, as records that cite their clauses. */
@NamedInterface("terms")
@NullMarked
package se.radslag.charter.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
