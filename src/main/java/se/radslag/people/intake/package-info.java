/** Takes in tables of holders: read whole before anything is written, with every fault by row and column. */
@NullMarked
package se.radslag.people.intake;

import org.jspecify.annotations.NullMarked;
