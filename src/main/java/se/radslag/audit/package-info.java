/** Who did what, on which verdicts: append-only, sealed in hash-linked batches. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *"})
package se.radslag.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
