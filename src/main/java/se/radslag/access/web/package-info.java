/** The pages of sign-in, and what guards all other pages. */
@NullMarked
package se.radslag.access.web;

import org.jspecify.annotations.NullMarked;
