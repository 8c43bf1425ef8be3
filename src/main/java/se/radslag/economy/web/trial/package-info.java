/** What if: a year worked out by other terms, with nothing saved. */
@NullMarked
package se.radslag.economy.web.trial;

import org.jspecify.annotations.NullMarked;
