/**
 * Made-up people for a first start: nobody here is anybody, and no office is anybody's. Names and listings lie in files
 * beside these classes; all else is drawn by chance that falls the same way everywhere.
 */
@NullMarked
package se.radslag.people.world;

import org.jspecify.annotations.NullMarked;
