/** Persons as those who keep the register find, rename, protect and merge them. */
@NullMarked
package se.radslag.people.web.persons;

import org.jspecify.annotations.NullMarked;
