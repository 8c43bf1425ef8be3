/** The pages of people: who sits, who they are, what each party says of itself, and the rooms where that is kept. */
@NullMarked
package se.radslag.people.web;

import org.jspecify.annotations.NullMarked;
