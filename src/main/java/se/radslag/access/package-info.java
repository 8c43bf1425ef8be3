/** Sign-in: one-time links, sessions, and the actor that they stand for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *"})
package se.radslag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
