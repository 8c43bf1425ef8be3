/** Who was there, as each party needs it to pay its own members: counted, never by name, and given out as a payroll basis. */
@NullMarked
package se.radslag.economy.fees;

import org.jspecify.annotations.NullMarked;
