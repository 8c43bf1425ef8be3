/** Tests of the commands on charter files, as somebody at a terminal meets them. */
@NullMarked
package se.radslag.charter.command;

import org.jspecify.annotations.NullMarked;
