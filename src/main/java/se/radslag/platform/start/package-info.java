/** How the site starts and what it says in the terminal when it does, or when it cannot. */
@NullMarked
@NamedInterface("start")
package se.radslag.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
