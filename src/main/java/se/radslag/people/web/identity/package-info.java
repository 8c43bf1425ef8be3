/** Who somebody with protected identity is, for those whose work it is. */
@NullMarked
package se.radslag.people.web.identity;

import org.jspecify.annotations.NullMarked;
