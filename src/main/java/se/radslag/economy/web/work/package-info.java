/** What waits for those who keep the costs. */
@NullMarked
package se.radslag.economy.web.work;

import org.jspecify.annotations.NullMarked;
