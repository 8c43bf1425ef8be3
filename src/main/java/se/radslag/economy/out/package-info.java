/** What goes out of the cost engine: statements, invoice basis and fees, each from figures that explain themselves. */
@NullMarked
package se.radslag.economy.out;

import org.jspecify.annotations.NullMarked;
