/** What one person holds and has held. */
@NullMarked
package se.radslag.people.web.person;

import org.jspecify.annotations.NullMarked;
