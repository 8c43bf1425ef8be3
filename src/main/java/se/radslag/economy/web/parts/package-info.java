/** Parts that many pages of the costs share: what the agreement says of money, and the picture of shares. */
@NullMarked
package se.radslag.economy.web.parts;

import org.jspecify.annotations.NullMarked;
