package se.radslag.people;

import java.util.Map;

/** What others ask of political parties: all of them, by id, from left to right. */
public interface PoliticalPartyLookup {

    Map<String, PoliticalParty> all();
}
