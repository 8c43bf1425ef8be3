/**
 * Who sits, derived from three homes of facts: the charter says which seats there are, the register what the parties
 * are, the mandates who was named. Pure: no Spring, no database, no clock.
 */
@NamedInterface("seating")
@NullMarked
package se.radslag.people.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
