/** The agreement in life, as a tree of papers. */
@NullMarked
package se.radslag.charter.web.agreement;

import org.jspecify.annotations.NullMarked;
