/** What operators can do with the log from the command line. */
@NullMarked
package se.radslag.audit.command;

import org.jspecify.annotations.NullMarked;
