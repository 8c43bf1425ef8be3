package se.radslag.people.seating;

import se.radslag.kernel.Period;
import se.radslag.people.PartyKey;

/** The seats of a political party in a party's organ for a time. */
public record Represented(PartyKey party, String organ, String politicalParty, int seats, Period during) {}
