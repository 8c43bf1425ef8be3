/** Keys to sign in with that live in a phone or a computer: what is kept of them, and what one can do with them. */
@NullMarked
package se.radslag.access.passkey;

import org.jspecify.annotations.NullMarked;
