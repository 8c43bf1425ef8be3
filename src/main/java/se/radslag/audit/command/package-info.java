/** What operators can do with the log from the command line. */
@NullMarked
@NamedInterface("command")
package se.radslag.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
