/** Signing in through another that has checked who somebody is: a region's or a municipality's own sign-in (OpenID Connect). */
@NullMarked
package se.radslag.access.provider;

import org.jspecify.annotations.NullMarked;
