/** The room of those who coordinate. */
@NullMarked
package se.radslag.people.web.work;

import org.jspecify.annotations.NullMarked;
