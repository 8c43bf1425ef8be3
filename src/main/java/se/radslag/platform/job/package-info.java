/** Work that is done again and again without anybody asking, by one node at a time. */
@NullMarked
@NamedInterface("job")
package se.radslag.platform.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
