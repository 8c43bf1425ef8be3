/** Joint funds and project money, each account with its lines. */
@NullMarked
package se.radslag.economy.web.funds;

import org.jspecify.annotations.NullMarked;
