/** How acts are written down, sealed and checked. */
@NullMarked
package se.radslag.audit.domain;

import org.jspecify.annotations.NullMarked;
