/** What a party says of itself: organs, offices and their holders, leave, who governs, and on which side a person is. */
@NullMarked
package se.radslag.people.web.register;

import org.jspecify.annotations.NullMarked;
