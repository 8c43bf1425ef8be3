/** Pages about events: what is on, what has been, and where one signs up and off. */
@NullMarked
package se.radslag.people.events.web;

import org.jspecify.annotations.NullMarked;
