/** Those who come when a term begins. */
@NullMarked
package se.radslag.people.web.newcomers;

import org.jspecify.annotations.NullMarked;
