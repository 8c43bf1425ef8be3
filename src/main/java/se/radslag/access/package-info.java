/**
 * Sign-in: one-time links, sessions, and the actor that they stand for.
 *
 * <p>Tables: access.operator_link, access.session. Pages: /w/access/operator/{token}, /w/access/sessions. Offers: {@link
 * se.radslag.access.OperatorLinks}. Not here: what an actor may do; each act's own rules say that.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *"})
package se.radslag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
