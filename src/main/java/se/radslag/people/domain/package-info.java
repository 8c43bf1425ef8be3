/** The write side of the register: persons, and what each party says of its own organs, offices and coalitions. */
@NullMarked
package se.radslag.people.domain;

import org.jspecify.annotations.NullMarked;
