/** Judges namings and whole compositions by the agreement, each rule named for its act. Pure: no Spring, no database, no clock. */
@NamedInterface("composition")
@NullMarked
package se.radslag.people.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
