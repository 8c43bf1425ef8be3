/** Forms by which bodies are founded and closed. */
@NullMarked
package se.radslag.charter.web.founding;

import org.jspecify.annotations.NullMarked;
