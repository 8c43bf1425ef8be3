/** Several bases of one year side by side. */
@NullMarked
package se.radslag.economy.web.bases;

import org.jspecify.annotations.NullMarked;
