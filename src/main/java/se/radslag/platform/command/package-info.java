/** What a module offers on the command line. No Spring. */
@NullMarked
@NamedInterface("command")
package se.radslag.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
