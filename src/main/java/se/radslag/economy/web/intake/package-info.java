/** Tables that are read in, looked at before they are taken. */
@NullMarked
package se.radslag.economy.web.intake;

import org.jspecify.annotations.NullMarked;
