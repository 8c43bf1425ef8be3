/** The few words that every module speaks: cited terms, verdicts, refusals, actors, periods and money. No Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.radslag.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
