/** My municipality: a party's people, now and then. */
@NullMarked
package se.radslag.people.web.party;

import org.jspecify.annotations.NullMarked;
