/** The basis of invoices: what there is, what is missing, and where that is entered. */
@NullMarked
package se.radslag.economy.web.invoices;

import org.jspecify.annotations.NullMarked;
