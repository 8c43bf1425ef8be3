/** Tables that are brought, looked at, corrected and taken in. */
@NullMarked
package se.radslag.people.web.intake;

import org.jspecify.annotations.NullMarked;
