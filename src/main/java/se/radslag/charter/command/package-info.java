/** The commands {@code charter check}, {@code explain}, {@code seats} and {@code schema}: no database, no site. */
@NamedInterface("command")
@NullMarked
package se.radslag.charter.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
