/** The page on which an operator sees what was sent and what was not. */
@NullMarked
package se.radslag.notifications.web;

import org.jspecify.annotations.NullMarked;
