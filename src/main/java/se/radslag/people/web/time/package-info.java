/** Who had what when, of a body on a page and of anybody as a picture. */
@NullMarked
package se.radslag.people.web.time;

import org.jspecify.annotations.NullMarked;
