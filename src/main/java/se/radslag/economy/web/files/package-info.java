/** A year to take away: as a PDF, as tables, as invoices. */
@NullMarked
package se.radslag.economy.web.files;

import org.jspecify.annotations.NullMarked;
