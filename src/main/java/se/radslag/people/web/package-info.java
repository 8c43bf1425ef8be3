/**
 * The pages of people, a package for each noun, named as its templates are: {@code web.party} fills {@code
 * jte/people/party}. Here lies what all of them have: a structure as one reader looks at its people on a day
 * ({@link se.radslag.people.web.Scene}), and how judgements, offices and persons are said and asked for. Nouns lean on
 * {@code parts}, {@code seats}, {@code balance} and {@code time}, and in no circle on each other.
 */
@NullMarked
package se.radslag.people.web;

import org.jspecify.annotations.NullMarked;
