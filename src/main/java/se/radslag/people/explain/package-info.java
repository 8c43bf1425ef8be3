/** Says in words what rules found of namings and compositions: names for ids, and how it is mended. No Spring. */
@NamedInterface("explain")
@NullMarked
package se.radslag.people.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
