/** Those who are at a body's meetings without a seat there, and the outside organisations that they come from. */
@NullMarked
package se.radslag.people.adjuncts;

import org.jspecify.annotations.NullMarked;
