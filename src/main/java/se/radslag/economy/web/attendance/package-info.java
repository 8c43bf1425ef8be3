/** What each party owes its own members, by who attended. */
@NullMarked
package se.radslag.economy.web.attendance;

import org.jspecify.annotations.NullMarked;
