/** Parts that many pages of people share: the letters of a political party, and where one goes on to from a form. */
@NullMarked
package se.radslag.people.web.parts;

import org.jspecify.annotations.NullMarked;
