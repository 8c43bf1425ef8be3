/** Rådslag: the platform on which a region and its municipalities run their collaboration structure. */
@NullMarked
package se.radslag;

import org.jspecify.annotations.NullMarked;
