/** Everybody who sits, in all bodies. */
@NullMarked
package se.radslag.people.web.members;

import org.jspecify.annotations.NullMarked;
