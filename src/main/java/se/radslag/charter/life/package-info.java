/** Agreements in life: who has adopted a paper, whether it is in force, how it is amended and left; every state on any date. */
@NullMarked
package se.radslag.charter.life;

import org.jspecify.annotations.NullMarked;
