/** Plumbing without a domain word: web glue, texts in two languages, database start and command table. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package se.radslag.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
