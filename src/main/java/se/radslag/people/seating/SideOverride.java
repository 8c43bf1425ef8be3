package se.radslag.people.seating;

import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;
import se.radslag.people.PersonId;

/** A person's own side in a party, where it is another than the political party's; the reason is kept with the row. */
public record SideOverride(PersonId person, PartyKey party, Side side, Period during) {}
