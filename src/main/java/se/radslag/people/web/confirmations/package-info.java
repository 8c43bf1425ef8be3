/** Compositions that are confirmed together. */
@NullMarked
package se.radslag.people.web.confirmations;

import org.jspecify.annotations.NullMarked;
