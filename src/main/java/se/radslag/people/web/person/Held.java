package se.radslag.people.web.person;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Period;

/**
 * Something that a person holds or has held, before it is sorted by time.
 *
 * @param politicalParty the political party that it was held for; null for none, or not known
 */
record Held(Period during, PersonPage.Line line, @Nullable String politicalParty, boolean isActing) {}
