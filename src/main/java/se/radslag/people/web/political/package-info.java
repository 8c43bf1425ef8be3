/** The political parties: letters, colours and their order. */
@NullMarked
package se.radslag.people.web.political;

import org.jspecify.annotations.NullMarked;
