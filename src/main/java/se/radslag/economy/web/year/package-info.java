/** One year: who pays what, in a picture, a table and a file. */
@NullMarked
package se.radslag.economy.web.year;

import org.jspecify.annotations.NullMarked;
