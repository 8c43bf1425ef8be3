/** How an act is carried out: one class, one transaction, witnessed whether it was done or refused. */
@NullMarked
@NamedInterface("usecase")
package se.radslag.platform.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
