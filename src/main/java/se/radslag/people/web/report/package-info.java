/** What is broken, flagged or untold of every body's composition. */
@NullMarked
package se.radslag.people.web.report;

import org.jspecify.annotations.NullMarked;
