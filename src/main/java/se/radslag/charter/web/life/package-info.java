/** The words of an agreement in life: how it stands, what it waits for, what can be recorded. */
@NullMarked
package se.radslag.charter.web.life;

import org.jspecify.annotations.NullMarked;
