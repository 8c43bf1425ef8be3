package se.radslag.people.seating;

import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;

/** On which side of a party's council a political party is for a time. */
public record Coalition(PartyKey party, String politicalParty, Side side, Period during) {}
