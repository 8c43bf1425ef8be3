/**
 * The pages of the agreement, a package for each noun, named as its templates are: {@code web.body} fills {@code
 * jte/charter/body}. Here lies what all of them have: an agreement as one reader looks at it on a day
 * ({@link se.radslag.charter.web.CharterView}), and how it meets the rest of the site. Nouns lean on {@code parts},
 * {@code seats} and {@code life}, and in no circle on each other.
 */
@NullMarked
package se.radslag.charter.web;

import org.jspecify.annotations.NullMarked;
