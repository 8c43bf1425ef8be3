/** Those who are at a body's meetings without a seat. */
@NullMarked
package se.radslag.people.web.adjuncts;

import org.jspecify.annotations.NullMarked;
