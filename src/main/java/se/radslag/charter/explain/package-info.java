/** Says what an agreement's terms mean in plain sentences, with the charter's own words marked by language. No Spring. */
@NamedInterface("explain")
@NullMarked
package se.radslag.charter.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
