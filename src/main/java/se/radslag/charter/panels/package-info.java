/** Slots on the charter's pages that modules above fill. */
@NamedInterface("panels")
@NullMarked
package se.radslag.charter.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
