/** How those who sit are spread by side, political party, party and sex. */
@NullMarked
package se.radslag.people.web.balance;

import org.jspecify.annotations.NullMarked;
