/** A body beside the same body with other seats or other parties. */
@NullMarked
package se.radslag.people.web.whatif;

import org.jspecify.annotations.NullMarked;
