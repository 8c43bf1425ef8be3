/** Forms by which what happens to an agreement is recorded. */
@NullMarked
package se.radslag.charter.web.recording;

import org.jspecify.annotations.NullMarked;
