/** Files, their versions, their extracted text and its full-text search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *"})
package se.radslag.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
