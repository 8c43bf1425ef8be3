/** Made-up people for a first start: nobody here is anybody, and no office is anybody's. */
@NullMarked
package se.radslag.people.world;

import org.jspecify.annotations.NullMarked;
