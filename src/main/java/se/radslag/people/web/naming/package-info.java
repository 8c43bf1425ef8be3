/** The forms by which seats and posts get somebody, and a naming ends. */
@NullMarked
package se.radslag.people.web.naming;

import org.jspecify.annotations.NullMarked;
