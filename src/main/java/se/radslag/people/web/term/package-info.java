/** The room of a new term, where the parties are asked. */
@NullMarked
package se.radslag.people.web.term;

import org.jspecify.annotations.NullMarked;
