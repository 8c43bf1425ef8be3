/** The end of the agreement: what everyone would owe on a last day. */
@NullMarked
package se.radslag.economy.web.settlement;

import org.jspecify.annotations.NullMarked;
