/** What is true of links and sessions, and where it is kept. */
@NullMarked
package se.radslag.access.domain;

import org.jspecify.annotations.NullMarked;
