/** What a party is asked for a new term, and has said. */
@NullMarked
package se.radslag.people.web.answer;

import org.jspecify.annotations.NullMarked;
