/** The agreement that runs: papers, clauses, terms, parties, bodies and seats; loading, checking, explaining. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *", "documents"})
package se.radslag.charter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
