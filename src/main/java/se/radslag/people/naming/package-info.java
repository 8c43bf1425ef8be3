/** The write side of bodies: who is named for a seat or a post, who is invited, and when a composition is confirmed. */
@NullMarked
package se.radslag.people.naming;

import org.jspecify.annotations.NullMarked;
