/** What the tests stand on: the whole application, its clock, and a world of made-up people. */
@NullMarked
package se.radslag.world;

import org.jspecify.annotations.NullMarked;
