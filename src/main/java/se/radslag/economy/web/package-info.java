/** What every page of the costs has: the ledger as one reader looks at it, its addresses, its numbers. Pages lie below, by noun. */
@NullMarked
package se.radslag.economy.web;

import org.jspecify.annotations.NullMarked;
