/** The room in which an agreement is worked on. */
@NullMarked
package se.radslag.charter.web.work;

import org.jspecify.annotations.NullMarked;
